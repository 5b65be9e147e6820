// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Invoices;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Vat;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Invoicing;

/// <summary>Who gets an invoice: organisation and address together.</summary>
internal sealed record CustomerRow(ParticipantId Id, string Code, string Name, string? Oin, string? Kvk, RecipientText Text)
{
    public InvoiceCustomer Customer => new()
    {
        Party = new InvoiceParty { Name = Name, Oin = Oin, Kvk = Kvk, VatNumber = Text.VatNumber, Street = Text.Street, PostalZone = Text.PostalZone, City = Text.City },
        Reference = Text.Reference,
        Order = Text.Order,
    };
}

/// <summary>Brings the settings, the customers and the VAT of a collaboration together for the maker of invoices.</summary>
internal sealed class InvoicingBook(BundelDb db, VatBook vat)
{
    public async Task<List<CustomerRow>> Customers(CancellationToken cancel)
    {
        var recipients = await db.Set<InvoiceRecipient>().AsNoTracking().ToDictionaryAsync(row => row.Participant, row => row.Text, cancel);
        var rows = await db.Set<Bundel.Collaborations.Participants.Participant>().AsNoTracking()
            .Join(db.Set<Organisation>(), participant => participant.OrganisationId, organisation => organisation.Id, (participant, organisation) => new { participant.Id, participant.Code, organisation.Name, organisation.Oin, organisation.Kvk })
            .OrderBy(row => row.Name).ToListAsync(cancel);
        return rows.ConvertAll(row => new CustomerRow(row.Id, row.Code, row.Name, row.Oin, row.Kvk, recipients.GetValueOrDefault(row.Code) ?? new RecipientText()));
    }

    /// <summary>Settings for one term of a run: the VAT regime is that of the first day of the term.</summary>
    public async Task<Result<InvoiceSettings>> For(Run run, int term, DateOnly date, CancellationToken cancel)
    {
        var settings = await db.Set<InvoicingSettings>().AsNoTracking().FirstOrDefaultAsync(cancel);
        if (settings is null) return Problem.InField("afzender", "afzender-ontbreekt", "Leg eerst vast wie de facturen verstuurt: naam, OIN of KvK-nummer, adres en IBAN.");
        if (term < 1 || term > settings.Terms) return Problem.InField("termijn", "termijn-ongeldig", "Deze termijn is er niet.") with { Found = FormattableString.Invariant($"{term}"), Expected = FormattableString.Invariant($"1 tot en met {settings.Terms}") };
        var regimes = await vat.On(new DateOnly(run.Year, 1, 1).AddMonths(12 / settings.Terms * (term - 1)), cancel);
        return new InvoiceSettings
        {
            Supplier = settings.Party,
            Customers = (await Customers(cancel)).ToDictionary(row => row.Code, row => row.Customer, StringComparer.Ordinal),
            Iban = settings.Iban,
            IssueDate = date,
            PaymentDays = settings.PaymentDays,
            Terms = settings.Terms,
            NumberPrefix = settings.NumberPrefix + (run.Version == 1 ? "" : FormattableString.Invariant($"v{run.Version}-")),
            Run = run.Code,
            Default = InvoiceRegimes.Of(null),
            Vat = regimes.ToDictionary(regime => regime.Pool, regime => InvoiceRegimes.Of(regime), StringComparer.Ordinal),
        };
    }
}

/// <summary>VAT categories of an invoice by regime: S taxed, E exempt, O no supply.</summary>
internal static class InvoiceRegimes
{
    public static InvoiceRegime Of(PoolVat? vat) => vat?.Regime switch
    {
        Bundel.Collaborations.Services.VatRegime.Exempt => new InvoiceRegime { Category = "E", Reason = "Vrijgesteld: dienst van een zelfstandige groepering aan haar leden (Wet OB, artikel 11, eerste lid, onderdeel u)" },
        Bundel.Collaborations.Services.VatRegime.CommonAccount => new InvoiceRegime { Category = "O", Reason = "Kosten voor gemene rekening: geen prestatie" },
        Bundel.Collaborations.Services.VatRegime.Transparent => new InvoiceRegime { Category = "O", Reason = "Transparantieregeling: de doorgeschoven btw staat in de opgave" },
        _ => new InvoiceRegime { Category = "S", Percent = vat?.Rate ?? VatBook.UsualRate },
    };
}
