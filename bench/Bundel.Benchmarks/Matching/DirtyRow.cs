// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Matching;

namespace Bundel.Benchmarks.Matching;

/// <summary>What was done to an address on its way to a list.</summary>
internal enum Noise
{
    Clean,
    StreetTypo,
    TownTypo,
    Merged,
    LetterAsSuffix,
    ShortName,
    Abbreviated,
    OneCell,
    StreetAndNumber,
    Swapped,
    WrongPostcode,
    WrongTown,
    Sparse,
    Withdrawn,
    NoSuchNumber,
    Elsewhere,
}

/// <summary>One row with what it was made from.</summary>
/// <param name="Truth">Identificatie of the address, or nothing when there is none.</param>
internal sealed record DirtyRow(DirtyAddress Address, Noise Noise, string? Truth);

internal static class Noises
{
    private static readonly string[] Names =
    [
        "ongewijzigd", "tikfout in de straat", "tikfout in de woonplaats", "nummer, letter en toevoeging in één kolom", "letter in de kolom toevoeging", "verkorte naam (NEN 5825)", "zelf afgekort, hoofdletters, zonder accenten",
        "heel adres in één cel", "straat en nummer in één cel", "velden omgewisseld", "fout in de postcode", "verkeerde woonplaats", "een veld ontbreekt", "ingetrokken adres", "nummer bestaat niet", "adres in een andere gemeente",
    ];

    public static string Name(this Noise noise) => Names[(int)noise];
}
