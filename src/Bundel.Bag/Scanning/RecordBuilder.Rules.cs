// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Text;
using Bundel.Bag.Model;

namespace Bundel.Bag.Scanning;

/// <summary>What must be there, how fields are called, and what the delivery says of itself.</summary>
internal sealed partial class RecordBuilder
{
    private static readonly Field[] Always = [Field.Number, Field.Begin, Field.Registered, Field.LvRegistered, Field.Id, Field.Status, Field.Established, Field.DocumentDate, Field.DocumentNumber];

    private static readonly Field[][] Own =
    [
        [Field.Name, Field.Positions],
        [Field.Name, Field.StreetType, Field.Town],
        [Field.HouseNumber, Field.Addressed, Field.Street],
        [Field.Main, Field.Positions, Field.Purpose, Field.Area, Field.Building],
        [Field.Main, Field.Positions],
        [Field.Main, Field.Positions],
        [Field.Positions, Field.Year],
    ];

    private static readonly Field[] Investigation = [Field.Attribute, Field.Investigated, Field.UnderInvestigation, Field.DocumentDate, Field.DocumentNumber, Field.Begin, Field.Registered, Field.LvRegistered];

    private static readonly ulong[] Needed = [.. Own.Select(own => Bits([.. Always, .. own])), .. Own.Select(_ => Bits(Investigation))];

    private static readonly Dictionary<Field, string> ElementNames = new()
    {
        [Field.Id] = "identificatie",
        [Field.Number] = "voorkomenidentificatie",
        [Field.Begin] = "beginGeldigheid",
        [Field.End] = "eindGeldigheid",
        [Field.Registered] = "tijdstipRegistratie",
        [Field.EndRegistered] = "eindRegistratie",
        [Field.Inactive] = "tijdstipInactief",
        [Field.LvRegistered] = "tijdstipRegistratieLV",
        [Field.LvEnd] = "tijdstipEindRegistratieLV",
        [Field.LvInactive] = "tijdstipInactiefLV",
        [Field.LvNotBag] = "tijdstipNietBagLV",
        [Field.Established] = "geconstateerd",
        [Field.DocumentDate] = "documentdatum",
        [Field.DocumentNumber] = "documentnummer",
        [Field.Status] = "status",
        [Field.Name] = "naam",
        [Field.ShortName] = "verkorteNaam",
        [Field.StreetType] = "type",
        [Field.HouseNumber] = "huisnummer",
        [Field.Letter] = "huisletter",
        [Field.Suffix] = "huisnummertoevoeging",
        [Field.Postcode] = "postcode",
        [Field.Addressed] = "typeAdresseerbaarObject",
        [Field.Town] = "WoonplaatsRef",
        [Field.Street] = "OpenbareRuimteRef",
        [Field.Main] = "heeftAlsHoofdadres",
        [Field.Side] = "heeftAlsNevenadres",
        [Field.Building] = "PandRef",
        [Field.Purpose] = "gebruiksdoel",
        [Field.Area] = "oppervlakte",
        [Field.Year] = "oorspronkelijkBouwjaar",
        [Field.Positions] = "geometrie",
        [Field.Attribute] = "kenmerk",
        [Field.UnderInvestigation] = "inOnderzoek",
    };

    private static ulong Bits(IEnumerable<Field> fields) => fields.Aggregate(0UL, (bits, field) => bits | (1UL << (int)field));

    private static IEnumerable<string> Names(ulong bits)
    {
        for (; bits != 0; bits &= bits - 1) yield return NameOf((Field)BitOperations.TrailingZeroCount(bits));
    }

    private static string NameOf(Field field) => ElementNames.GetValueOrDefault(field) ?? (field == Field.Investigated ? "identificatie" : field.ToString());

    private (string Code, string Expected) Rejection(Field field) => field switch
    {
        Field.Id or Field.Investigated => ("identificatie-onjuist", row.Kind == BagKind.Woonplaats ? "vier cijfers" : $"zestien cijfers met op plaats vijf en zes {row.Kind.Digits():00}"),
        Field.Town or Field.RelationTown => ("verwijzing-onjuist", "de vier cijfers van een woonplaats"),
        Field.Street => ("verwijzing-onjuist", "zestien cijfers met op plaats vijf en zes 30"),
        Field.Main or Field.Side => ("verwijzing-onjuist", "zestien cijfers met op plaats vijf en zes 20"),
        Field.Building => ("verwijzing-onjuist", "zestien cijfers met op plaats vijf en zes 10"),
        Field.Number => ("waarde-onjuist", "een volgnummer van 1 tot en met 511"),
        Field.Begin or Field.End or Field.DocumentDate or Field.RelationBegin or Field.RelationEnd or Field.DeliveryDate => ("datum-onjuist", "een datum als 2021-10-15"),
        >= Field.Registered and <= Field.LvNotBag => ("tijdstip-onjuist", "een tijdstip als 2021-10-15T13:48:02.123"),
        Field.Status => ("waarde-onjuist", Codes.StatusOf(row.Kind).Expected),
        Field.StreetType => ("waarde-onjuist", Codes.StreetType.Expected),
        Field.Addressed => ("waarde-onjuist", Codes.Addressed.Expected),
        Field.Purpose => ("waarde-onjuist", Codes.Purpose.Expected),
        Field.Attribute => ("waarde-onjuist", Codes.Attribute.Expected),
        Field.Established or Field.UnderInvestigation => ("waarde-onjuist", "J of N"),
        Field.Postcode => ("waarde-onjuist", "een postcode als 1398PN"),
        _ => ("waarde-onjuist", "een waarde volgens het LVBAG-schema"),
    };

    private void Doubled(Field field, long offset)
    {
        rejected = true;
        Fault("element-dubbel", "dit element mag in een voorkomen maar één keer voorkomen.", offset, NameOf(field), null);
    }

    private bool Delivered(Field field, ReadOnlySpan<byte> text, long offset)
    {
        switch (field)
        {
            case Field.DeliveryDate: return Day(text, value => delivery.Date = Math.Max(value, delivery.Date));
            case Field.MutationFrom: return Day(text, value => delivery.MutationFrom = value);
            case Field.MutationTo: return Day(text, value => delivery.MutationTo = value);
            case Field.Municipality:
                if (text.Length != 4 || !Small(text, out municipality)) return false;
                delivery.Municipalities.TryAdd(municipality, "");
                return true;
            case Field.MunicipalityName:
                if (text.IndexOf((byte)'&') >= 0) return false;
                delivery.Municipalities[municipality] = Encoding.UTF8.GetString(text);
                return true;
            default: return Related(field, text);
        }
    }

    private bool Related(Field field, ReadOnlySpan<byte> text)
    {
        if (field is Field.RelationBegin or Field.RelationEnd)
        {
            if (!ValueText.Day(text, out var day)) return false;
            relation = field == Field.RelationBegin ? relation with { Begin = day } : relation with { End = day };
            return true;
        }

        if (field == Field.RelationState)
        {
            relation = relation with { State = Codes.Relation.Find(text) };
            return relation.State != 0;
        }

        if (text.Length != 4 || !Small(text, out var number)) return false;
        relation = field == Field.RelationTown ? relation with { Town = number } : relation with { Municipality = number };
        return true;
    }

    private void FinishRelation(long offset)
    {
        if (relation.Town > 0 && relation.Municipality > 0 && relation.Begin != BagDate.NoDay) delivery.Relations.Add(relation);
        else Fault("element-ontbreekt", "deze relatie tussen gemeente en woonplaats is niet volledig.", offset, null, "woonplaats, gemeente en begindatum");
    }

    private static bool Day(ReadOnlySpan<byte> text, Action<int> take)
    {
        if (!ValueText.Day(text, out var day)) return false;
        take(day);
        return true;
    }
}
