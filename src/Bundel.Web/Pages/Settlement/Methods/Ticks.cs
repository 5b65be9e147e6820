// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>A list from which any number is chosen.</summary>
public sealed record Ticks(string Name, string Legend, string Hint, IReadOnlyList<Choice> Choices, IReadOnlyList<string> Chosen);
