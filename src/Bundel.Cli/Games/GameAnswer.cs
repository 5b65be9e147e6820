// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;

namespace Bundel.Cli.Games;

/// <summary>All that the verb has to tell.</summary>
internal sealed record GameAnswer(GameFile File, IReadOnlyList<SolvedMethod> Solutions, bool? CoreIsEmpty, IReadOnlyList<GameProperty> Properties, IReadOnlyList<Band>? Bands);
