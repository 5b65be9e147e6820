// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Services;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Settlement.Accountability;
using Bundel.Settlement.Accountability.Cases;
using Bundel.Settlement.Iv3.Cases;
using Bundel.Settlement.Vat;
using Bundel.Settlement.Vat.Cases;

namespace Bundel.Tests.Settlement.Accounting;

public sealed class AccountingTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Theory, EveryDatabase]
    public async Task The_regime_of_a_period_decides_what_stays_for_a_participant(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Checked();
        var before = await world.Must(new ShowVat(2026));
        before.Participants.ShouldAllBe(row => row.Effective == null && row.Unknown != null);
        foreach (var participant in await world.Must(new ListParticipants())) await world.Must(new RecordVatProfile(participant.Code, Start, 0, 100, "opgave"));
        var taxed = Guid.Empty;
        foreach (var line in before.Lines.Where(line => line.Pool != "huisvesting"))
        {
            var id = await world.Must(new AddVatPeriod(new VatPeriodText(line.Pool, Start, VatRegime.Taxed, 21, true, "advies")));
            if (line.Pool == "werkplek") taxed = id;
        }

        (await world.Must(new ShowVat(2026))).Participants.ShouldAllBe(row => row.Stays == Money.Zero);
        await world.Must(new RemoveVatPeriod(taxed));

        await world.Must(new AddVatPeriod(new VatPeriodText("werkplek", Start, VatRegime.Exempt, 21, true, "advies")));
        var exempt = await world.Must(new ShowVat(2026));
        exempt.Lines.Single(line => line.Pool == "werkplek").Warnings.ShouldContain(warning => warning.Contains("9a"));
        exempt.Participants.ShouldContain(row => row.Effective == null && row.Unknown!.Contains("inkoop"));
        (await world.Refused(new AddVatPeriod(new VatPeriodText("werkplek", new DateOnly(2027, 1, 1), VatRegime.Taxed, 21, true, "advies")))).Single().Code.ShouldBe("btw-periode-bezet");
        await world.Must(new RemoveVatPeriod(exempt.Periods.Single(row => row.Text.Pool == "werkplek").Id));
        await world.Must(new AddVatPeriod(new VatPeriodText("werkplek", Start, VatRegime.Exempt, 21, true, "advies", InputVat: 10)));
        var known = (await world.Must(new ShowVat(2026))).Participants.Single(row => row.Participant == "kerkveen");
        var cost = await world.Must(new ExplainVat(2026, "kerkveen", "werkplek"));
        known.Stays!.Value.ToString().ShouldBe(cost.Operands[1].Value);
    }

    [Theory, EveryDatabase]
    public async Task Each_keeps_its_own_taakvelden_and_they_go_out_as_they_come_in(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var kerkveen = (await world.Must(new ListParticipants())).Single(row => row.Code == "kerkveen").Id;
        var own = await world.As(Role.Controller, kerkveen);
        (await world.Must(new ShowIv3("kerkveen"), own)).ShouldAllBe(line => line.TaskField == "0.4" && line.Assumed);
        await world.Must(new SetIv3("werkplek", "6.1", "L3.8", "kerkveen"), own);
        (await world.Must(new ShowIv3("kerkveen"), own)).Single(line => line.Pool == "werkplek").ShouldSatisfyAllConditions(line => line.TaskField.ShouldBe("6.1"), line => line.Assumed.ShouldBeFalse());
        (await world.Must(new ShowIv3())).Single(line => line.Pool == "werkplek").TaskField.ShouldBe("0.4");
        (await world.Refused(new SetIv3("werkplek", "6.1", "L3.8", "lindehaven"), own)).Single().Kind.ShouldBe(ProblemKind.Forbidden);
        (await world.Refused(new SetIv3("werkplek", "6.1", "L3.8"), own)).Single().Kind.ShouldBe(ProblemKind.Forbidden);
        (await world.Refused(new SetIv3("werkplek", "9.1", "4.3.3"))).Select(problem => problem.Code).ShouldBe(["taakveld-ongeldig", "iv3-categorie-ongeldig"]);

        var csv = await world.Must(new ExportIv3("kerkveen"), own);
        (await world.Must(new ImportIv3(await world.Upload(csv, "taakvelden.csv"), "lindehaven"))).Rows.ShouldBe(4);
        (await world.Must(new ShowIv3("lindehaven"))).Select(line => (line.Pool, line.TaskField, line.Category)).ShouldBe((await world.Must(new ShowIv3("kerkveen"))).Select(line => (line.Pool, line.TaskField, line.Category)));
    }

    [Theory, EveryDatabase]
    public async Task The_paragraph_tells_the_figures_and_what_is_unknown(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Checked();
        (await world.Must(new ShowParty(2026))).Indicators.ShouldAllBe(row => row.Value == null);
        await world.Must(new ChangeParty(2026, new PartyText(Seat: "Lindehaven", EquityStart: Money.FromEuros(410_000), Formation: 78.16m, Apparatus: Money.FromEuros(781_600))));
        var indicators = (await world.Must(new ShowParty(2026))).Indicators;
        (indicators.Single(row => row.Name == "Formatie").Value, indicators.Single(row => row.Name == "Apparaatskosten").Value).ShouldBe((1.00m, 10.00m));
        var html = await world.Must(new GivePartyText(2026, "kerkveen", "html"));
        var text = Encoding.UTF8.GetString(html.Content);
        text.ShouldContain("410.000,00");
        text.ShouldContain("onbekend");
        text.ShouldContain("Kerkveen draagt in 2026");
        (await world.Must(new GivePartyText(2026, "kerkveen", "docx"))).Content.ShouldBe((await world.Must(new GivePartyText(2026, "kerkveen", "docx"))).Content);
    }
}
