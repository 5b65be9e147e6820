// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Engine;

namespace Bundel.Settlement.Invoices;

/// <summary>Makes the invoice of one participant for one term of a settlement. Every line of the year is divided over the terms to the cent, so all terms together are the year.</summary>
public static class InvoiceMaker
{
    /// <summary>Makes the invoice; a negative sum becomes a credit note.</summary>
    public static Result<Invoice> Make(SettlementResult result, InvoiceSettings settings, string participant, int term)
    {
        var problems = settings.Check(participant, term).ToList();
        if (result.Participants.All(total => total.Code != participant)) problems.Add(new Problem("deelnemer-onbekend", "Deze deelnemer doet niet mee in deze verrekening.") { Found = participant, Expected = string.Join(", ", result.Participants.Select(total => total.Code)) });
        if (problems.Count > 0) return problems;
        var lines = Lines(result, settings, participant, term);
        if (lines.Count == 0) return new Problem("factuur-leeg", "Voor deze deelnemer is er in deze termijn niets te factureren.") { Found = participant };
        var credit = Money.Sum(lines.Select(line => line.Net)) < Money.Zero;
        if (credit) lines = [.. lines.Select(line => line with { Net = -line.Net })];
        return Document(result, settings, participant, term, lines, credit);
    }

    /// <summary>VAT per category and rate: the base is the sum of the lines, the amount is rounded once.</summary>
    public static IReadOnlyList<InvoiceVat> VatOf(IReadOnlyList<InvoiceLine> lines, Func<string, string?> reason) =>
        [.. lines.GroupBy(line => (line.Category, line.Percent)).OrderBy(group => group.Key.Category, StringComparer.Ordinal).Select(group =>
        {
            var taxable = Money.Sum(group.Select(line => line.Net));
            return new InvoiceVat { Category = group.Key.Category, Percent = group.Key.Percent, Taxable = taxable, Amount = Money.Rounded(taxable.Euros * group.Key.Percent / 100), Reason = reason(group.Key.Category) };
        })];

    private static List<InvoiceLine> Lines(SettlementResult result, InvoiceSettings settings, string participant, int term)
    {
        var lines = new List<InvoiceLine>();
        var equal = Weights.From([.. Enumerable.Repeat(1L, settings.Terms)]).Value;
        var shares = new long[settings.Terms];
        foreach (var line in result.Lines)
        {
            var year = Money.Sum(line.Parts.Where(part => part.Participant == participant).Select(part => part.Amount));
            Divider.DivideUnits(year.Cents, equal, shares);
            if (shares[term - 1] == 0) continue;
            var vat = settings.VatOf(line.Pool);
            lines.Add(new InvoiceLine { Number = (lines.Count + 1).ToString(CultureInfo.InvariantCulture), Name = line.Name, Net = new Money(shares[term - 1]), Category = vat.Category, Percent = vat.Percent });
        }

        return lines;
    }

    private static Invoice Document(SettlementResult result, InvoiceSettings settings, string participant, int term, List<InvoiceLine> lines, bool credit)
    {
        var vat = VatOf(lines, settings.ReasonOf);
        var net = Money.Sum(lines.Select(line => line.Net));
        var tax = Money.Sum(vat.Select(row => row.Amount));
        var months = settings.Terms is 1 or 2 or 3 or 4 or 6 or 12 ? 12 / settings.Terms : 0;
        var from = new DateOnly(result.Year, 1, 1).AddMonths(months * (term - 1));
        return new Invoice
        {
            TypeCode = credit ? "381" : "380",
            Number = string.Create(CultureInfo.InvariantCulture, $"{settings.NumberPrefix}{result.Year}-{participant}-{term:00}"),
            IssueDate = settings.IssueDate,
            DueDate = settings.IssueDate.AddDays(settings.PaymentDays),
            From = months == 0 ? null : from,
            Through = months == 0 ? null : from.AddMonths(months).AddDays(-1),
            Note = string.Create(CultureInfo.InvariantCulture, $"Termijn {term} van {settings.Terms}, {result.Name}, begrotingsjaar {result.Year}."),
            BuyerReference = settings.Customers[participant].Reference,
            OrderReference = settings.Customers[participant].Order,
            Corrects = credit ? settings.Corrects : null,
            Run = settings.Run is null ? $"sha256:{result.ModelHash}" : $"verrekening {settings.Run} sha256:{result.ModelHash}",
            Supplier = settings.Supplier,
            Customer = settings.Customers[participant].Party,
            PaymentMeans = "30",
            Iban = settings.Iban,
            Lines = lines,
            Vat = vat,
            Totals = new InvoiceTotals { Lines = net, WithoutVat = net, Vat = tax, WithVat = net + tax, Payable = net + tax },
        };
    }
}
