// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Settlement.Ledger.Mapping;
using Bundel.Settlement.Ledgers;
using Bundel.Settlement.Ledgers.Cases;
using Bundel.Tests.Settlement.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Tests.Settlement.Ledgers;

public sealed class LedgerImportTests
{
    [Theory, EveryDatabase]
    public async Task A_ledger_is_imported_mapped_explained_replaced_and_divided(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var file = await world.Upload(AuditFiles.Small, "k1.xaf");
        var preview = await world.Must(new PreviewLedger(file));
        (preview.Summary.Lines, preview.Summary.FromPeriod, preview.Summary.ThroughPeriod, preview.Mapped.UnmappedLines, preview.Overlaps).ShouldBe((4L, 202601, 202602, 4L, null));
        (await world.Must(new ListLedgers())).ShouldBeEmpty();
        (await world.Must(new ImportLedger(file))).Code.ShouldBe("2026-1");

        await world.Must(new AddLedgerRule(new MappingRule { Account = "0000", ThroughAccount = "3999" }));
        await world.Must(new AddLedgerRule(new MappingRule { CostCentre = "ICT", Pool = "werkplek" }));
        var shown = await world.Must(new ShowLedger("2026-1"));
        shown.Mapped.Unmapped.ShouldBeEmpty();
        shown.Mapped.Pools.Single().ShouldBe(new PoolSum("werkplek", 2, new Money(125050)));
        (shown.Mapped.Outside.Amount, shown.Ledger.Summary.Kind, shown.Ledger.Summary.Company).ShouldBe((new Money(-125050), "auditfile 3.2", "Bedrijfsvoering & meer"));
        var why = await world.Must(new ExplainLedger("2026-1", "werkplek"));
        why.Operands.Single().Operands[0].Sentence.ShouldContain("Loon");

        var corrected = await world.Upload(AuditFiles.Small.Replace("250.5<", "350.5<").Replace("250.50<", "350.50<").Replace("1250.5<", "1350.5<").Replace("1250.50<", "1350.50<"), "k1b.xaf");
        (await world.Must(new PreviewLedger(corrected, Replaces: "2026-1"))).Difference!.AddedCount.ShouldBe(2);
        await world.Must(new ImportLedger(corrected, Replaces: "2026-1", Reason: "Een factuur was te laag geboekt."));
        var difference = await world.Must(new CompareLedgers("2026-2"));
        difference.Accounts.ShouldContain(account => account.Account == "4000" && account.Becomes - account.Was == new Money(10000));
        (await world.Must(new ShowLedger("2026-1"))).Ledger.ReplacedBy.ShouldBe("2026-2");

        var actuals = await world.Must(new ShowActuals(2026));
        actuals.Ledgers.ShouldBe(["2026-2"]);
        Money.Sum(actuals.Participants.Select(row => row.Actual)).ShouldBe(new Money(135050));
        (await world.Must(new ExplainActuals(2026, "kerkveen", "werkplek"))).Operands[0].Operands.Single().Sources.Single().Kind.ShouldBe("grootboek");
        (await world.Must(new RecordLedgerActuals(2026))).Count.ShouldBe(1);
    }

    [Theory, EveryDatabase]
    public async Task What_is_wrong_is_refused_with_its_rule_and_nothing_is_stored(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var wrong = await world.Upload(AuditFiles.Small.Replace("<totalDebit>1250.5<", "<totalDebit>1250.6<").Replace("<amnt>250.50</amnt>", "<amnt>250.40</amnt>"), "fout.xaf");
        var codes = (await world.Refused(new ImportLedger(wrong))).Select(problem => problem.Code).ToList();
        codes.ShouldContain("XAF-totalen-debet");
        codes.ShouldContain("XAF-transactie-balans");
        var doubles = await world.Upload("regelnummer;datum;rekening;bedrag\n2;2026-01-03;4000;10,00\n1;2026-01-04;4000;5,00\n2;2026-01-05;4000;10,00\n", "dubbel.csv");
        (await world.Refused(new ImportLedger(doubles))).Single().Code.ShouldBe("regel-dubbel");
        (await world.Refused(new ImportLedger(await world.Upload("datum;rekening;bedrag\n2025-12-31;4000;1,00\n2026-01-01;4000;1,00\n", "jaren.csv")))).Single().Code.ShouldBe("grootboek-jaren");
        (await world.Db(db => db.Set<ImportedLedger>().CountAsync())).ShouldBe(0);

        await world.Must(new ImportLedger(await world.Upload(AuditFiles.Small, "k1.xaf")));
        var twice = await world.Refused(new ImportLedger(await world.Upload("datum;rekening;bedrag\n2026-02-01;4000;1,00\n", "februari.csv")));
        (twice.Single().Code, twice.Single().Field).ShouldBe(("periode-bezet", "vervangt"));
        (await world.Db(db => db.Set<ImportedLedger>().CountAsync())).ShouldBe(1);
        (await world.Refused(new AddLedgerRule(new MappingRule { CostCentre = "ICT", Pool = "bestaat-niet" }))).Single().Code.ShouldBe("kostengroep-onbekend");
    }

    [Fact]
    public async Task The_mapping_goes_out_as_the_file_that_the_import_reads()
    {
        await using var world = await Bench.WithSample(Database.Sqlite);
        const string File = "rekening;totRekening;kostenplaats;project;kostengroep\n0000;3999;;;buiten\n;;ICT;;werkplek\n;;;P1;organisatie\n";
        (await world.Must(new ImportLedgerMapping(await world.Upload(File, "toewijzing.csv")))).Added.ShouldBe(3);
        var given = await world.Must(new ExportLedgerMapping());
        var again = await world.Must(new ImportLedgerMapping(await world.Upload(given, "toewijzing.csv")));
        (again.Rules, again.Added, again.Removed).ShouldBe((3, 0, 0));
        (await world.Refused(new ImportLedgerMapping(await world.Upload("rekening;kostengroep\n4000;werkplek\n4000;organisatie\n", "dubbel.csv")))).Single().Code.ShouldBe("toewijzing-dubbel");
    }
}
