// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger;
using Bundel.Settlement.Ledger.Columns;

namespace Bundel.Settlement.Ledgers;

/// <summary>Header and totals of a ledger, as the file gives them.</summary>
public sealed record LedgerSummary(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("vanPeriode")] int FromPeriod,
    [property: JsonPropertyName("totEnMetPeriode")] int ThroughPeriod,
    [property: JsonPropertyName("onderneming")] string? Company,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("rekeningen")] int Accounts,
    [property: JsonPropertyName("kostenplaatsen")] int CostCentres,
    [property: JsonPropertyName("projecten")] int Projects,
    [property: JsonPropertyName("debet")] Money Debit,
    [property: JsonPropertyName("credit")] Money Credit)
{
    internal const string Workbook = "xlsx";

    [JsonPropertyName("saldo")]
    public Money Balance => Debit - Credit;

    /// <summary>A ledger is about the months of one year; a file without a year needs one from who imports it.</summary>
    public static Result<LedgerSummary> Of(LedgerFile ledger, LedgerSourceKind kind, int? year)
    {
        var header = ledger.Header;
        var periods = header.Periods;
        if (periods.Count == 0) return new Problem("grootboek-zonder-periode", "geen enkele regel heeft een datum of periode.") { Place = new Place(header.Source), Expected = "een kolom datum of periode" };
        var years = periods.Select(period => period / 100).Distinct().ToList();
        if (years.Count > 1) return new Problem("grootboek-jaren", "de regels vallen in meer dan één boekjaar.") { Place = new Place(header.Source), Found = Dutch.List([.. years.Select(found => FormattableString.Invariant($"{found}"))]), Expected = "één boekjaar per bestand" };
        if (year is { } asked && asked != years[0]) return new Problem("grootboek-jaar", "de regels vallen in een ander jaar.") { Field = "jaar", Place = new Place(header.Source), Found = FormattableString.Invariant($"{years[0]}"), Expected = FormattableString.Invariant($"{asked}") };
        return new LedgerSummary(
            KindOf(header, kind), years[0], periods[0], periods[^1], header.AuditFile?.Header.Company, header.Lines,
            Filled(header.Accounts), Filled(header.CostCentres), Filled(header.Projects), header.Debit, header.Credit);
    }

    /// <summary>What holds no import back, but must be known.</summary>
    public static IEnumerable<(string Code, string Text)> FaultsOf(LedgerHeader header)
    {
        if (header.AuditFile is { IsChecked: false } file) yield return ("schema-niet-getoetst", $"Auditfile versie {file.Version}: schema niet getoetst. De inhoud is gelezen volgens de regels van 3.2.");
        if (header.Balance != Money.Zero) yield return ("saldo-niet-nul", $"Debet en credit verschillen {Dutch.Euro(header.Balance)}: dit is geen heel grootboek, of er ontbreken regels.");
    }

    private static string KindOf(LedgerHeader header, LedgerSourceKind kind) =>
        header.AuditFile is { } file ? "auditfile " + file.Version : kind == LedgerSourceKind.Workbook ? Workbook : "csv";

    private static int Filled(IReadOnlyList<string> texts) => texts.Count(text => text.Length > 0);
}
