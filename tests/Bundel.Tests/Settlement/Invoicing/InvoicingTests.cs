// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text.Json;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Settlement.Invoices;
using Bundel.Settlement.Invoicing;
using Bundel.Settlement.Invoicing.Cases;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Tests.Settlement.Invoicing;

public sealed class InvoicingTests
{
    private static readonly DateOnly Day = new(2026, 1, 20);

    [Theory, EveryDatabase]
    public async Task Invoices_of_a_term_are_checked_made_kept_given_again_and_credited(Database database)
    {
        await using var world = await Adopted(database);
        await world.Must(new ChangeInvoicing(new InvoicingText("ICT-samenwerking", "NL02ABNA0123456789", Kvk: "12345678", Street: "Dijkweg 1", PostalZone: "1234 AB", City: "Lindehaven", Terms: 4)));
        var refused = await world.Refused(new MakeInvoices("2026-1", 1, Day));
        refused.Select(problem => problem.Code).Distinct().ShouldBe(["BR-NL-10", "BR-NL-4", "BR-NL-2"], ignoreOrder: true);
        refused.ShouldAllBe(problem => problem.Message.Contains("(regel ") && problem.Place != null);
        (await world.Db(db => db.Set<IssuedInvoice>().CountAsync())).ShouldBe(0);

        var number = 0;
        foreach (var participant in await world.Must(new ListParticipants()))
        {
            await world.Must(new ChangeParticipant(participant.Code, participant.Name, participant.OrganisationKind, participant.Joined, participant.MunicipalityCode, Oin: FormattableString.Invariant($"000000990000000{++number:00}000")));
            await world.Must(new ChangeRecipient(participant.Code, new RecipientText("Straat 1", "2345 CD", participant.Name, "ref-1")));
        }

        (await world.Must(new PreviewInvoices("2026-1", 1, Day))).ShouldAllBe(row => row.Problems.Count == 0);
        var made = await world.Must(new MakeInvoices("2026-1", 1, Day));
        made.Numbers.Count.ShouldBe(5);
        var given = await world.Must(new GiveInvoice("2026-kerkveen-01"));
        var invoice = UblReader.Read(new MemoryStream(given.Content), "f.xml").Value.Invoice;
        UblWriter.Write(invoice).ShouldBe(given.Content);
        invoice.Run.ShouldStartWith("verrekening 2026-1 sha256:");
        (invoice.Customer.Oin is not null, invoice.Supplier.Kvk).ShouldBe((true, "12345678"));
        (await world.Must(new GiveInvoice("2026-kerkveen-01"))).Content.ShouldBe(given.Content);

        (await world.Refused(new MakeInvoices("2026-1", 1, Day))).ShouldAllBe(problem => problem.Code == "termijn-gefactureerd");
        await world.Must(new CreditInvoice("2026-kerkveen-01", Day, "Verkeerde referentie."));
        var credit = UblReader.Read(new MemoryStream((await world.Must(new GiveInvoice("2026-kerkveen-01-C"))).Content), "c.xml").Value.Invoice;
        (credit.TypeCode, credit.Corrects, credit.Totals.Payable).ShouldBe(("381", "2026-kerkveen-01", invoice.Totals.Payable));
        (await world.Refused(new CreditInvoice("2026-kerkveen-01", Day, "Nog eens."))).Single().Code.ShouldBe("al-gecrediteerd");

        var zip = await world.Must(new GiveInvoices("2026-1", 1));
        (await world.Must(new GiveInvoices("2026-1", 1))).Content.ShouldBe(zip.Content);
        using var archive = new ZipArchive(new MemoryStream(zip.Content));
        archive.Entries.Count.ShouldBe(6);

        var kerkveen = (await world.Must(new ListParticipants())).Single(row => row.Code == "kerkveen").Id;
        (await world.Must(new ListInvoices(), await world.As(Role.Bestuurder, kerkveen))).ShouldAllBe(row => row.Participant == "kerkveen");
    }

    private static async Task<World> Adopted(Database database)
    {
        var world = await Bench.WithSample(database);
        var decision = await world.Taken("BVO-2026-01");
        foreach (var key in (await world.Must(new ListKeys())).Where(key => key.Draft is not null)) await world.Must(new AdoptKey(key.Draft!.Value, decision));
        await world.Must(new AdoptRun(await world.Checked(), decision));
        return world;
    }
}
