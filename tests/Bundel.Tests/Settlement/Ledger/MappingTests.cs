// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Differences;
using Bundel.Settlement.Ledger.Explaining;
using Bundel.Settlement.Ledger.Mapping;
using CsCheck;

namespace Bundel.Tests.Settlement.Ledger;

public sealed class MappingTests
{
    private static readonly MappingRule[] Rules =
    [
        new() { Account = "4000", ThroughAccount = "4999", Pool = "overig" },
        new() { CostCentre = "ict", Pool = "werkplek" },
        new() { Account = "0100" },
    ];

    [Fact]
    public void The_balance_of_the_ledger_is_pools_and_outside_and_unmapped()
    {
        using var ledger = LedgerFixture.Read(LedgerFixture.Small).Value;
        var sums = LedgerSums.Of(ledger, PoolMapping.From(Rules).Value);
        sums.Pools.Select(pool => $"{pool.Pool} {pool.Lines} {pool.Amount}").ShouldBe(["overig 1 12.34", "werkplek 2 749.50"]);
        (sums.Outside.Amount.ToString(), sums.Unmapped.Count, sums.Total).ShouldBe(("-761.84", 0, ledger.Header.Balance));
    }

    [Fact]
    public void What_no_rule_names_is_listed_with_lines_and_amount()
    {
        using var ledger = LedgerFixture.Read(LedgerFixture.Small).Value;
        var sums = LedgerSums.Of(ledger, PoolMapping.From([Rules[1]]).Value);
        sums.Unmapped.Select(row => $"{row.Account}/{row.CostCentre} {row.Lines} {row.Amount}").ShouldBe(["0100/ 1 -761.84", "4100/zaak 1 12.34"]);
        sums.Total.ShouldBe(ledger.Header.Balance);
    }

    [Fact]
    public void A_year_or_a_month_can_be_taken_alone()
    {
        using var ledger = LedgerFixture.Read(LedgerFixture.Small).Value;
        LedgerSums.Of(ledger, PoolMapping.From(Rules).Value, new HashSet<int> { 202602 }).Pools.Select(pool => pool.Amount.ToString()).ShouldBe(["12.34", "-250.50"]);
    }

    [Fact]
    public void Every_way_of_mapping_agrees_with_looking_at_one_line_after_the_other() => Gen.Int[1, 60].SelectMany(lines => Gen.Select(Gen.Int[0, 30].Array[lines], Gen.Int[0, 3].Array[lines], Gen.Int[-99_999, 99_999].Array[lines])).Sample((accounts, centres, cents) =>
    {
        var text = "rekening;kostenplaats;datum;bedrag\n" + string.Concat(accounts.Select((account, i) => FormattableString.Invariant($"{4000 + account};k{centres[i]};2026-01-01;{cents[i] / 100m:0.00}\n").Replace('.', ',')));
        using var ledger = LedgerFixture.Read(text, partBytes: 200).Value;
        var mapping = PoolMapping.From([new() { Account = "4000", ThroughAccount = "4015", Pool = "laag" }, new() { Account = "4007", CostCentre = "k1", Pool = "precies" }]).Value;
        var sums = LedgerSums.Of(ledger, mapping);
        string? PoolOf(int i) => accounts[i] == 7 && centres[i] == 1 ? "precies" : accounts[i] <= 15 ? "laag" : null;
        foreach (var pool in sums.Pools) pool.Amount.Cents.ShouldBe(Enumerable.Range(0, cents.Length).Where(i => PoolOf(i) == pool.Pool).Sum(i => (long)cents[i]));
        sums.Unmapped.Sum(row => row.Amount.Cents).ShouldBe(Enumerable.Range(0, cents.Length).Where(i => PoolOf(i) is null).Sum(i => (long)cents[i]));
    }, iter: 60);

    [Fact]
    public void Rules_that_contradict_or_say_nothing_are_refused()
    {
        PoolMapping.From([]).Problems.Single().Code.ShouldBe("toewijzing-leeg");
        PoolMapping.From([new() { Pool = "a" }]).Problems.Single().Code.ShouldBe("toewijzing-zonder-kenmerk");
        PoolMapping.From([new() { Account = "4999", ThroughAccount = "4000", Pool = "a" }]).Problems.Single().Code.ShouldBe("toewijzing-bereik");
        PoolMapping.From([new() { CostCentre = "ict", Pool = "a" }, new() { CostCentre = "ict", Pool = "b" }]).Problems.Single().Code.ShouldBe("toewijzing-dubbel");
    }

    [Fact]
    public void A_sum_is_explained_down_to_the_text_of_its_lines()
    {
        using var ledger = LedgerFixture.Read(LedgerFixture.Small).Value;
        var source = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(LedgerFixture.Small));
        var why = LedgerExplainer.Pool(ledger, PoolMapping.From(Rules).Value, "werkplek", source: source);
        why.Value.ShouldBe("749.50");
        var account = why.Operands.ShouldHaveSingleItem();
        (account.Subject, account.Operands.Count).ShouldBe(("Rekening 4000", 2));
        account.Operands[1].Sentence.ShouldBe("2;4000;ict;2026-02-15;-250,50");
    }

    [Fact]
    public void A_corrected_ledger_shows_what_went_what_came_and_what_it_does_per_account()
    {
        using var before = LedgerFixture.Read(LedgerFixture.Small).Value;
        using var after = LedgerFixture.Read(LedgerFixture.Small.Replace("-250,50", "-250,05") + "5;4200;ict;2026-03-01;1,00\n").Value;
        var difference = LedgerComparison.Between(before, after);
        (difference.GoneCount, difference.AddedCount, difference.Balance.ToString()).ShouldBe((1, 2, "1.45"));
        difference.Accounts.Select(account => $"{account.Account} {account.Was} {account.Becomes}").ShouldBe(["4000 749.50 749.95", "4200 0.00 1.00"]);
        LedgerComparison.Between(before, before).IsEqual.ShouldBeTrue();
    }

    [Fact]
    public void Rows_in_another_order_are_no_difference()
    {
        var rows = LedgerFixture.Small.TrimEnd().Split('\n');
        using var before = LedgerFixture.Read(LedgerFixture.Small).Value;
        using var after = LedgerFixture.Read(string.Join('\n', [rows[0], .. rows[1..].Reverse()])).Value;
        LedgerComparison.Between(before, after).IsEqual.ShouldBeTrue();
    }
}
