// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Xml.Linq;

namespace Bundel.Bag.Messages.Rules;

/// <summary>The rules of the koppelvlak BAG-GBA: the matrix of its event, and the rules of the fields.</summary>
internal static class BagGbaRules
{
    private const int MostLetters = 24;
    private const int IdDigits = 16;
    private static readonly string[] Core = ["postcode", "huisletter", "huisnummertoevoeging", "locatieadresnummer", "woonplaatscode", "straatcode"];
    private static readonly string[] Always = ["aanduidingBijHuisnummer", "locatieomschrijving"];

    public static List<MessageFault> Check(XElement root, DateOnly today)
    {
        var message = BagGbaMessage.Of(root);
        var faults = new List<MessageFault>();
        if (message.Type != "Lk01") return faults;
        if (message.New is not { } state) return [Fault("GBA-INHOUD", "dit bericht heeft geen inhoud.", "body", null, message.Entity)];
        if (message.Change == "W" && message.States.Count != 2) faults.Add(Fault("GBA-OUD-NIEUW", "een wijziging noemt de oude en de nieuwe toestand.", state.Place, FormattableString.Invariant($"{message.States.Count}"), "2"));
        var code = state.Value("codeGebeurtenis");
        if (code is null) faults.Add(Fault("GBA-CODE", "de code van de gebeurtenis ontbreekt.", state.Place, null, "codeGebeurtenis"));
        else ByEvent(message, state, code, faults);
        Fields(message, state, today, faults);
        return faults;
    }

    private static void ByEvent(BagGbaMessage message, StufState state, string code, List<MessageFault> faults)
    {
        var place = state.Fields["codeGebeurtenis"].Place;
        var rules = EventMatrix.ByCode[code].ToList();
        if (rules.Count == 0)
        {
            faults.Add(Fault("GBA-CODE", "deze gebeurtenis komt in het koppelvlak niet voor.", place, code, EventMatrix.Alike(code) is { } alike ? $"bedoeld is misschien {alike}" : "een code van het koppelvlak BAG-GBA"));
            return;
        }

        rules = rules.FindAll(rule => rule.Entity == message.Entity);
        if (rules.Count == 0)
        {
            faults.Add(Fault("GBA-ENTITEIT", $"bij de gebeurtenis {code} hoort geen bericht {message.Entity}.", place, message.Entity, Dutch.List([.. EventMatrix.ByCode[code].Select(rule => rule.Entity).Distinct()])));
            return;
        }

        if (rules.Find(rule => rule.Change == message.Change) is not { } rule)
        {
            faults.Add(Fault("GBA-MUTATIESOORT", $"bij de gebeurtenis {code} hoort een andere mutatiesoort.", "stuurgegevens, mutatiesoort", message.Change, Dutch.List([.. rules.Select(other => other.Change).Distinct()])));
            return;
        }

        foreach (var (name, demand) in rule.Fields) Field(state, name, demand, code, faults);
    }

    private static void Field(StufState state, string name, Demand demand, string code, List<MessageFault> faults)
    {
        var field = state.Fields.GetValueOrDefault(name);
        switch (demand)
        {
            case Demand.Required when field is null:
                faults.Add(Fault("GBA-VERPLICHT", $"het veld {name} ontbreekt.", state.Place, null, $"{name}, want {code} verplicht het"));
                break;
            case Demand.Required when field.Value is null or "" && !Core.Contains(name):
                faults.Add(Fault("GBA-VERPLICHT", $"het veld {name} is niet gevuld.", field.Place, field.NoValue is { Length: > 0 } reason ? reason : "leeg", $"een waarde, want {code} verplicht het"));
                break;
            case Demand.Nil when field is null || field.Value is not null || field.NoValue is not ("geenWaarde" or "waardeOnbekend"):
                faults.Add(Fault("GBA-NIL", $"het veld {name} wordt niet door de BAG gevuld.", field?.Place ?? state.Place, field?.Value, "xsi:nil=\"true\" StUF:noValue=\"geenWaarde\""));
                break;
            case Demand.Empty when field is { Value.Length: > 0 }:
                faults.Add(Fault("GBA-VERBODEN", $"het veld {name} hoort niet in een bericht over {code}.", field.Place, field.Value, "het veld weglaten"));
                break;
        }
    }

    private static void Fields(BagGbaMessage message, StufState state, DateOnly today, List<MessageFault> faults)
    {
        foreach (var name in new[] { "straatnaam", "woonplaatsnaam" })
        {
            if (state.Value(name) is { Length: > MostLetters } text) faults.Add(Fault("GBA-NEN-24", $"{name} is langer dan 24 tekens.", state.Fields[name].Place, text, "de verkorte schrijfwijze volgens NEN 5825"));
        }

        if (message.Entity != "ADR") return;
        foreach (var name in Always)
        {
            if (state.Value(name) is { } text) faults.Add(Fault("GBA-NIL-ALTIJD", $"{name} is in dit koppelvlak altijd leeg.", state.Fields[name].Place, text, "xsi:nil=\"true\" StUF:noValue=\"geenWaarde\""));
        }

        foreach (var name in new[] { "identificatieTGO", "identificatieAOA" })
        {
            if (state.Value(name) is not { } id || id.Length != IdDigits || !id.All(char.IsAsciiDigit)) faults.Add(Fault("GBA-ID", $"{name} is geen identificatie.", state.Fields.GetValueOrDefault(name)?.Place ?? state.Place, state.Value(name), "precies zestien cijfers"));
        }

        Period(state, today, faults);
        if (message.Change == "W" && message.Old is { } old) Unchanged(old, state, faults);
    }

    private static void Period(StufState state, DateOnly today, List<MessageFault> faults)
    {
        var begin = state.Value("begindatumTijdvakGeldigheid");
        if (!DateOnly.TryParseExact(begin, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)) faults.Add(Fault("GBA-BEGIN", "begindatumTijdvakGeldigheid is geen datum.", state.Fields.GetValueOrDefault("begindatumTijdvakGeldigheid")?.Place ?? state.Place, begin, "een datum als 20211015"));
        else if (from > today) faults.Add(Fault("GBA-TOEKOMST", "een mutatie in de toekomst wordt vastgehouden tot zij geldt.", state.Fields["begindatumTijdvakGeldigheid"].Place, begin, $"niet later dan {today:yyyyMMdd}"));
        if (state.Value("einddatumTijdvakGeldigheid") is { Length: > 0 } end) faults.Add(Fault("GBA-EIND", "einddatumTijdvakGeldigheid is leeg.", state.Fields["einddatumTijdvakGeldigheid"].Place, end, "xsi:nil=\"true\" StUF:noValue=\"geenWaarde\""));
    }

    /// <summary>In a change the identifying extra elements are unknown in the old state and filled in the new one.</summary>
    private static void Unchanged(StufState old, StufState state, List<MessageFault> faults)
    {
        foreach (var name in new[] { "identificatieTGO", "identificatieAOA" })
        {
            if (old.Value(name) is { } value && value == state.Value(name)) faults.Add(Fault("GBA-OUD", $"{name} verandert niet en is in de oude toestand onbekend.", old.Fields[name].Place, value, "xsi:nil=\"true\" StUF:noValue=\"waardeOnbekend\""));
        }
    }

    private static MessageFault Fault(string rule, string message, string place, string? found, string? expected) => new(CheckLayer.Rules, rule, message, place, found, expected);
}
