// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>A landscape from a file, and what was left out of it with the reason.</summary>
public sealed record ReadLandscape(Landscape Landscape, IReadOnlyList<string> Notices);
