// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Ports;
using Bundel.Collaborations.Services;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class AttentionAndSearchTests
{
    [Theory, EveryDatabase]
    public async Task What_is_disputed_open_late_or_missing_asks_for_attention(Database database)
    {
        await using var world = await World.On(database);
        foreach (var code in new[] { "lindehaven", "oosterveen", "zandkreek" })
        {
            await world.Participant(code);
        }

        await world.Measure();
        await world.Count("lindehaven", 12, new DateOnly(2025, 1, 1));
        await world.Count("oosterveen", 9, new DateOnly(2025, 1, 1));
        await world.Must(new SignOffValue("werkplekken", "lindehaven", new DateOnly(2025, 1, 1), SignOffState.Disputed, "Te veel"));
        await world.Must(new AddDecision("BE 9", Body.Bestuur, "Begroting", new DateOnly(2026, 1, 10), DecisionState.Scheduled));
        var items = await world.Must(new ShowAttention());
        items.Select(item => (item.Severity, item.Text)).ShouldBe(
        [
            (AttentionSeverity.Bad, "De telling op 1 januari 2025 is betwist door Lindehaven."),
            (AttentionSeverity.Warn, "Geen waarde op 1 januari 2026 voor Lindehaven en Oosterveen."),
            (AttentionSeverity.Warn, "Stond op de agenda van 10 januari 2026; leg vast of het is genomen."),
            (AttentionSeverity.Warn, "De telling op 1 januari 2025 wacht op akkoord van Oosterveen."),
        ]);
        items[0].Action.Path.ShouldBe("maatstaven/werkplekken?peildatum=2025-01-01");
    }

    [Theory, EveryDatabase]
    public async Task Nothing_asks_for_attention_when_all_is_well(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("lindehaven");
        await world.Measure();
        await world.Count("lindehaven", 12, new DateOnly(2026, 1, 1));
        await world.Must(new SignOffValue("werkplekken", "lindehaven", new DateOnly(2026, 1, 1), SignOffState.Agreed));
        (await world.Must(new ShowAttention())).ShouldBeEmpty();
    }

    [Theory, EveryDatabase]
    public async Task Search_finds_participants_decisions_services_and_measures_without_accents(Database database)
    {
        await using var world = await World.On(database);
        await world.Participant("sudwest", "GM1900", name: "Súdwest-Fryslân");
        await world.Must(new AddDecision("SUD 1", Body.Bestuur, "Toetreding Súdwest"));
        await world.Must(new AddService("sudwestlijn", new ServiceText("Lijn", "stuk", ServicePackage.Plus, VatRegime.Taxed, Description: "Verbinding met SÚDWEST")));
        await world.Measure("sudwestpunten");
        var hits = await world.Must(new Search("sudwest"));
        hits.Select(hit => (hit.Kind, hit.Path)).ShouldBe(
        [
            ("deelnemer", "deelnemers/sudwest"), ("maatstaf", "maatstaven/sudwestpunten"),
            ("besluit", "besluiten/sud-1"), ("dienst", "diensten/sudwestlijn"),
        ], ignoreOrder: true);
        hits[0].Title.ShouldBe("Súdwest-Fryslân");
        (await world.Must(new Search(" "))).ShouldBeEmpty();
    }
}
