// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Existing;
using Bundel.Formation.Reading;

namespace Bundel.Formation.BusinessCase;

/// <summary>What an alternative must hold.</summary>
internal static class AlternativeCheck
{
    public static void Check(Pointers check, Alternative alternative, CaseInput input, string at)
    {
        check.Text(alternative.Name, at + "/naam");
        check.Between(alternative.LeadMonths, 0, 120, at + "/doorlooptijdMaanden");
        if (alternative.Joined is { } code && input.Existing(code) is null) check.Add("samenwerking-onbekend", "Deze samenwerking staat niet in het register van bekende samenwerkingen; voeg haar toe, of laat de code weg voor een eigen naam.", at + "/samenwerking", code, string.Join(", ", (input.OwnCollaborations ?? []).Concat(KnownCollaborations.All).Select(known => known.Code)));
        if (alternative.TakenOver is { } taken)
        {
            foreach (var (category, percent) in taken.ByCategory) check.Between(percent, 0, 100, $"{at}/overgenomen/{category}");
        }

        Pointers.Each(alternative.RampUp, at + "/ingroei", (percent, place) => check.Between(percent, 0, 100, place));
        Pointers.Each(alternative.Scenarios, at + "/scenarios", (scenario, place) => Check(check, scenario, place));
        Pointers.Each(alternative.OneOffs, at + "/eenmalig", (item, place) =>
        {
            check.Amount(item.Amount, place + "/bedrag");
            check.Between(item.Year, 0, Math.Max(0, input.Years - 1), place + "/jaar");
        });
        if (alternative.Tariff is { } tariff) Check(check, tariff, at + "/tarief");
        if (alternative.Kind == AlternativeKind.Alone && (alternative.Tariff is not null || alternative.Scenarios is { Count: > 0 }))
            check.Add("alleen-met-tarief", "Wie alleen verdergaat, heeft geen gezamenlijk tarief en geen scenario; wat het eenmalig kost kan wel.", at);
    }

    private static void Check(Pointers check, Scenario scenario, string at)
    {
        check.Text(scenario.Name, at + "/naam");
        check.Between(scenario.Standardisation, -100, 100, at + "/standaardisatie");
        check.Between(scenario.Bundling, -100, 100, at + "/bundeling");
        if (scenario.Saving > 100) check.Add("besparing-te-groot", "Meer dan alles besparen kan niet.", at, FormattableString.Invariant($"{scenario.Saving} %"), "ten hoogste 100 %");
    }

    private static void Check(Pointers check, Tariff tariff, string at)
    {
        check.Amount(tariff.Fixed, at + "/vast");
        check.Amount(tariff.PerParticipant, at + "/perDeelnemer");
        check.Count(tariff.PerWorkplace.Count, 1, 20, at + "/perWerkplek", "prijzen");
        for (var i = 0; i < tariff.PerWorkplace.Count; i++)
        {
            var place = FormattableString.Invariant($"{at}/perWerkplek/{i}");
            check.Amount(tariff.PerWorkplace[i].Price, place + "/prijs");
            if (i == 0 ? tariff.PerWorkplace[i].From != 0 : tariff.PerWorkplace[i].From <= tariff.PerWorkplace[i - 1].From)
                check.Add("drempel-ongeldig", "De eerste prijs geldt vanaf 0 en elke volgende vanaf een hoger aantal.", place + "/vanaf", FormattableString.Invariant($"{tariff.PerWorkplace[i].From}"));
        }
    }
}
