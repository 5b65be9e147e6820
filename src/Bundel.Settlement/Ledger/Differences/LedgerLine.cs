// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Differences;

/// <summary>One line of a ledger, with the place of its text in the source.</summary>
public sealed record LedgerLine(
    [property: JsonPropertyName("rekening")] string Account,
    [property: JsonPropertyName("kostenplaats")] string CostCentre,
    [property: JsonPropertyName("project")] string Project,
    [property: JsonPropertyName("periode")] int Period,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("bronVanaf")] long SourceStart,
    [property: JsonPropertyName("bronBytes")] int SourceBytes)
{
    public static LedgerLine Of(LedgerFile ledger, LedgerPart part, int line)
    {
        long start = part.Header.SourceStart;
        foreach (var length in part.Lengths[..line]) start += length;
        return new LedgerLine(
            ledger.Header.Accounts[part.Header.Accounts[part.Accounts[line]]],
            part.CostCentres.IsEmpty ? "" : ledger.Header.CostCentres[part.Header.CostCentres[part.CostCentres[line]]],
            part.Projects.IsEmpty ? "" : ledger.Header.Projects[part.Header.Projects[part.Projects[line]]],
            part.Header.Periods[part.Periods[line]],
            new Money(part.Cents(line)),
            start,
            part.Lengths[line]);
    }
}
