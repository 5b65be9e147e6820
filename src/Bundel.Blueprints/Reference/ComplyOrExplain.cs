// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Reference;

/// <summary>A standard of the list "pas toe of leg uit" of the Forum Standaardisatie.</summary>
/// <param name="Name">As the list names it.</param>
/// <param name="Keys">Object IDs of the standards of GEMMA that it covers.</param>
/// <param name="Law">The act that prescribes it, beside the list.</param>
/// <param name="IsCertain">False when its place on the list was not read at the source.</param>
public sealed record ComplyStandard(string Name, IReadOnlyList<string> Keys, string? Law, bool IsCertain);

public static class ComplyOrExplain
{
    /// <summary>The ground of the list itself, for municipalities and their joint bodies.</summary>
    public const string Ground = "Lijst van het Forum Standaardisatie: bij aanschaf vanaf € 50.000 vragen, of in het jaarverslag uitleggen waarom niet (Instructie rijksdienst bij aanschaf ICT 2008; gemeenten volgen haar door bestuurlijke afspraken en besluiten van het OBDO).";

    public static IReadOnlyList<ComplyStandard> All { get; } =
        [.. ShippedData.Lines("pas-toe-of-leg-uit.csv").Skip(1).Select(line => line.Split(';')).Select(row => new ComplyStandard(row[0], row[1].Split('|', StringSplitOptions.RemoveEmptyEntries), row[2].Length > 0 ? row[2] : null, row[3].TrimEnd() == "nee"))];

    public static ComplyStandard? Named(string name) => All.FirstOrDefault(standard => standard.Name == name);

    /// <summary>The entry of the list that covers a standard of GEMMA.</summary>
    public static ComplyStandard? Of(string key) => All.FirstOrDefault(standard => standard.Keys.Contains(key));
}
