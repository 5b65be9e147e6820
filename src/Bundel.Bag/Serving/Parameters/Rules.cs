// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Places;

namespace Bundel.Bag.Serving.Parameters;

/// <summary>The parameters of the API and what their values must be; a name means the same everywhere.</summary>
internal static class Rules
{
    private const string Town = "^([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})$";
    private const string AnyObject = "^[0-9]{4}(01|02|03|10|20|30)[0-9]{10}$";

    public const string Addressable = "^[0-9]{4}(01|02|03)[0-9]{10}$";
    public const string Building = "^[0-9]{4}10[0-9]{10}$";
    public const string Number = "^[0-9]{4}20[0-9]{10}$";
    public const string Street = "^[0-9]{4}30[0-9]{10}$";

    private static readonly Dictionary<string, Rule> Known = new(StringComparer.Ordinal)
    {
        ["adresseerbaarObjectIdentificatie"] = Rule.Pattern(Addressable),
        ["nummeraanduidingIdentificatie"] = Rule.Pattern(Number),
        ["openbareRuimteIdentificatie"] = Rule.Pattern(Street),
        ["woonplaatsIdentificatie"] = Rule.Pattern(Town),
        ["objectIdentificatie"] = Rule.Pattern($"{AnyObject}|{Town}"),
        ["pandIdentificatie"] = Rule.Pattern(Building),
        ["pandIdentificaties"] = Rule.Pattern("^[0-9]{4}10[0-9]{10}(,[0-9]{4}10[0-9]{10})*$"),
        ["postcode"] = Rule.Pattern("^[1-9]{1}[0-9]{3}[ ]{0,1}[a-zA-Z]{2}$"),
        ["huisnummer"] = Rule.Integer(1, 99_999),
        ["huisletter"] = Rule.Pattern("^[a-zA-Z]{1}$"),
        ["huisnummertoevoeging"] = Rule.Text(4).Then(Rule.Pattern("^[0-9a-zA-Z]{1,4}$")),
        ["exacteMatch"] = Rule.Boolean,
        ["huidig"] = Rule.Boolean,
        ["inclusiefEindStatus"] = Rule.Boolean,
        ["geheleLvc"] = Rule.Boolean,
        ["geconstateerd"] = Rule.Boolean,
        ["geldigOp"] = Rule.Date,
        ["beschikbaarOp"] = Rule.Moment,
        ["woonplaatsNaam"] = Rule.Text(80),
        ["openbareRuimteNaam"] = Rule.Text(80),
        ["naam"] = Rule.Text(80),
        ["zoek"] = Rule.Text(255),
        ["q"] = Rule.Text(255),
        ["zoekresultaatIdentificatie"] = Rule.Text(255),
        ["page"] = Rule.Integer(1, int.MaxValue),
        ["pageSize"] = Rule.Integer(10, 100),
        ["type"] = Rule.Words(Codes.Addressed),
        ["gebruiksdoelen"] = Rule.Words(Codes.Purpose),
        ["statusPand"] = Rule.Words(Codes.Building),
        ["oppervlakte[min]"] = Rule.Integer(1, 999_999),
        ["oppervlakte[max]"] = Rule.Integer(1, 999_999),
        ["bouwjaar[min]"] = Rule.Integer(0, 9999),
        ["bouwjaar[max]"] = Rule.Integer(0, 9999),
        ["point"] = new((name, value) => PlaceText.Point(name, value).Fault),
        ["locatie"] = new((name, value) => PlaceText.Pair(name, value).Fault),
        ["bbox"] = new((name, value) => PlaceText.Box(name, value).Fault),
    };

    /// <summary>What is wrong with this value; nothing for a parameter that the API does not know, for those are passed over.</summary>
    public static InvalidParameter? Fault(string name, string value) => value.Contains('\0') ? new(name, "notAllowedCharacter", "Parameter bevat niet toegestane karakters.") : Known.GetValueOrDefault(name)?.Check(name, value);
}
