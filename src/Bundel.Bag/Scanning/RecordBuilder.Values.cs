// SPDX-License-Identifier: EUPL-1.2
using System.Text.Unicode;
using Bundel.Bag.Model;

namespace Bundel.Bag.Scanning;

/// <summary>Values: what each text becomes, and when it is refused.</summary>
internal sealed partial class RecordBuilder
{
    private const ulong Repeatable = (1UL << (int)Field.Side) | (1UL << (int)Field.Building) | (1UL << (int)Field.Purpose) | (1UL << (int)Field.Positions) | (1UL << (int)Field.Position)
        | (1UL << (int)Field.Ignored) | (1UL << (int)Field.Municipality) | (1UL << (int)Field.MunicipalityName) | (1UL << (int)Field.DeliveryDate) | (1UL << (int)Field.MutationFrom) | (1UL << (int)Field.MutationTo);

    private TownRelation relation;
    private int municipality;

    /// <summary>True for values in which white space counts.</summary>
    public static bool IsText(Field field) => field is Field.Name or Field.ShortName or Field.DocumentNumber or Field.MunicipalityName;

    /// <summary>Takes a value; false when it cannot be taken as it stands: then it is offered again with entities and comments resolved.</summary>
    public bool Value(Field field, ReadOnlySpan<byte> text, long offset, bool decoded)
    {
        var bit = 1UL << (int)field;
        if ((seen & bit & ~Repeatable) != 0)
        {
            if (decoded || text.IndexOf((byte)'&') < 0) Doubled(field, offset);
            return true;
        }

        if (!(field <= Field.DocumentDate ? Common(field, text) : Other(field, text, offset, decoded))) return false;
        seen |= bit;
        return true;
    }

    /// <summary>Records a value that means nothing; the voorkomen it belongs to is not taken.</summary>
    public void Reject(Field field, ReadOnlySpan<byte> text, long offset)
    {
        rejected = true;
        var (code, expected) = Rejection(field);
        Fault(code, "deze waarde past niet bij het element.", offset, $"{NameOf(field)} \"{Text(text)}\"", expected);
    }

    private bool Common(Field field, ReadOnlySpan<byte> text)
    {
        switch (field)
        {
            case Field.Ignored: return true;
            case Field.Id: return Identifier(text, row.Kind, out row.Id);
            case Field.Number: return text.Length is > 0 and <= 3 && Small(text, out row.Number) && row.Number is > 0 and < 512;
            case Field.Begin: return ValueText.Day(text, out row.Begin);
            case Field.End: return ValueText.Day(text, out row.End);
            case Field.Registered: return ValueText.Instant(text, out row.Registered);
            case Field.EndRegistered: return ValueText.Instant(text, out row.EndRegistered);
            case Field.Inactive: return ValueText.Instant(text, out row.Inactive);
            case Field.LvRegistered: return ValueText.Instant(text, out row.LvRegistered);
            case Field.LvEnd: return ValueText.Instant(text, out row.LvEnd);
            case Field.LvInactive: return ValueText.Instant(text, out row.LvInactive);
            case Field.LvNotBag: return ValueText.Instant(text, out row.LvNotBag);
            case Field.Established: return Indication(text, out row.Established);
            default: return ValueText.Day(text, out row.DocumentDate);
        }
    }

    private bool Other(Field field, ReadOnlySpan<byte> text, long offset, bool decoded)
    {
        switch (field)
        {
            case Field.DocumentNumber: return Words(text, 40, decoded, ref row.DocumentNumber);
            case Field.Name: return Words(text, 80, decoded, ref row.Name);
            case Field.ShortName: return Words(text, 24, decoded, ref row.ShortName);
            case Field.Status: return (row.Status = Codes.StatusOf(row.Kind).Find(text)) != 0;
            case Field.StreetType: return (row.Type = Codes.StreetType.Find(text)) != 0;
            case Field.HouseNumber: return text.Length is > 0 and <= 5 && text[0] != '0' && Small(text, out row.HouseNumber);
            case Field.Letter: return text.Length == 1 && IsLetter(row.Letter = text[0]);
            case Field.Suffix: return text.Length is > 0 and <= 4 && AlphaNumeric(text) && Keep(text, ref row.Suffix);
            case Field.Postcode: return IsPostcode(text) && Keep(text, ref row.Postcode);
            case Field.Addressed: return (row.Type = Codes.Addressed.Find(text)) != 0;
            case Field.Town: return Identifier(text, BagKind.Woonplaats, out row.Town);
            case Field.Street: return Identifier(text, BagKind.OpenbareRuimte, out row.Main);
            case Field.Main: return Identifier(text, BagKind.Nummeraanduiding, out row.Main);
            case Field.Side: return Reference(text, BagKind.Nummeraanduiding, ref row.SideAddresses);
            case Field.Building: return Reference(text, BagKind.Pand, ref row.Buildings);
            case Field.Purpose: return Purpose(text);
            case Field.Area: return text.Length is > 0 and <= 6 && text[0] != '0' && Small(text, out row.Area);
            case Field.Year: return text.Length == 4 && Small(text, out row.Year);
            case Field.Position or Field.Positions: return geometry.Positions(text, decoded);
            case Field.Attribute: return (row.Attribute = Codes.Attribute.Find(text)) != 0;
            case Field.Investigated: return Identifier(text, row.Kind, out row.Id);
            case Field.UnderInvestigation: return Indication(text, out row.UnderInvestigation);
            default: return Delivered(field, text, offset);
        }
    }

    private bool Purpose(ReadOnlySpan<byte> text)
    {
        var code = Codes.Purpose.Find(text);
        if (code == 0) return false;
        row.Purposes |= 1 << (code - 1);
        return true;
    }

    private bool Reference(ReadOnlySpan<byte> text, BagKind kind, ref Piece list)
    {
        if (!Identifier(text, kind, out var id)) return false;
        batch.Refer(ref list, id);
        return true;
    }

    private bool Words(ReadOnlySpan<byte> text, int most, bool decoded, ref Piece piece)
    {
        if (!decoded && text.IndexOfAny("&\r"u8) >= 0) return false;
        if (text.Length == 0 || !Utf8.IsValid(text) || (text.Length > most && System.Text.Encoding.UTF8.GetCharCount(text) > most)) return false;
        return Keep(text, ref piece);
    }

    private bool Keep(ReadOnlySpan<byte> text, ref Piece piece)
    {
        piece = batch.Keep(text);
        return true;
    }

    private static bool Identifier(ReadOnlySpan<byte> text, BagKind kind, out long id)
    {
        if (!ValueText.Digits(text, out id)) return false;
        if (kind == BagKind.Woonplaats) return text.Length == 4 && id > 0;
        return text.Length == 16 && (int)(id / 10_000_000_000 % 100) == kind.Digits();
    }

    private static bool Small(ReadOnlySpan<byte> text, out int value)
    {
        var right = ValueText.Digits(text, out var number);
        value = (int)number;
        return right;
    }

    private static bool Indication(ReadOnlySpan<byte> text, out bool value)
    {
        value = text is [(byte)'J'];
        return value || text is [(byte)'N'];
    }

    private static bool IsLetter(byte letter) => (uint)((letter | 0x20) - 'a') < 26;

    private static bool AlphaNumeric(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (!IsLetter(letter) && (uint)(letter - '0') > 9) return false;
        }

        return true;
    }

    private static bool IsPostcode(ReadOnlySpan<byte> text) =>
        text.Length == 6 && text[0] != '0' && ValueText.Digits(text[..4], out _) && (uint)(text[4] - 'A') < 26 && (uint)(text[5] - 'A') < 26;
}
