// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Model;

/// <summary>The seven object types of the BAG, in the order in which they are loaded.</summary>
public enum BagKind : byte
{
    Woonplaats,
    OpenbareRuimte,
    Nummeraanduiding,
    Verblijfsobject,
    Ligplaats,
    Standplaats,
    Pand,
}

/// <summary>Names and codes of the object types.</summary>
public static class BagKinds
{
    private static readonly string[] CodeNames = ["WPL", "OPR", "NUM", "VBO", "LIG", "STA", "PND"];
    private static readonly string[] TableNames = ["woonplaats", "openbareruimte", "nummeraanduiding", "verblijfsobject", "ligplaats", "standplaats", "pand"];
    private static readonly int[] TypeDigits = [0, 30, 20, 1, 2, 3, 10];

    public static IReadOnlyList<BagKind> All { get; } = Enum.GetValues<BagKind>();

    /// <summary>"NUM": the code in file names and reports.</summary>
    public static string Code(this BagKind kind) => CodeNames[(int)kind];

    /// <summary>"nummeraanduiding": the table of the store.</summary>
    public static string Table(this BagKind kind) => TableNames[(int)kind];

    /// <summary>The digits five and six of an identificatie; a woonplaats has none.</summary>
    public static int Digits(this BagKind kind) => TypeDigits[(int)kind];

    /// <summary>The type that an identificatie belongs to, or nothing when the digits mean none.</summary>
    public static BagKind? Of(long id) => id switch
    {
        > 0 and < 10_000 => BagKind.Woonplaats,
        >= 1_000_000_000_000 and < 10_000_000_000_000_000 => OfDigits((int)(id / 10_000_000_000 % 100)),
        _ => null,
    };

    private static BagKind? OfDigits(int digits)
    {
        var index = Array.IndexOf(TypeDigits, digits, 1);
        return index < 0 ? null : (BagKind)index;
    }
}
