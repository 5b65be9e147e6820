// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;

namespace Bundel.Settlement.Vat;

/// <summary>What a service costs a participant after deduction and compensation of VAT. It shows conditions; it does not decide the law.</summary>
public static class EffectiveCost
{
    /// <summary>Net + VAT × (1 − deductible − compensable), explained.</summary>
    /// <param name="treatment">How VAT is handled.</param>
    /// <param name="net">The share of the participant without VAT.</param>
    /// <param name="inputVat">Its share of the VAT that the collaboration paid itself and cannot deduct.</param>
    /// <param name="rate">Rate of the bill, in percent.</param>
    /// <param name="deductible">Percent that the participant deducts.</param>
    /// <param name="compensable">Percent that it gets from the BTW-compensatiefonds.</param>
    public static Result<Explanation> Of(VatRegime treatment, Money net, Money inputVat, decimal rate, decimal deductible, decimal compensable)
    {
        var problems = new List<Problem>();
        if (deductible is < 0 or > 100 || compensable is < 0 or > 100 || deductible + compensable > 100)
            problems.Add(new Problem("btw-boven-100", "Aftrekbaar en compensabel liggen elk tussen 0 en 100 % en zijn samen hoogstens 100 %.") { Found = FormattableString.Invariant($"{deductible} en {compensable}") });
        if (rate is < 0 or > 100) problems.Add(new Problem("btw-tarief", "Dit btw-tarief kan niet.") { Found = FormattableString.Invariant($"{rate}") });
        if (problems.Count > 0) return problems;
        var vat = treatment == VatRegime.Taxed ? Money.Rounded(net.Euros * rate / 100) : inputVat;
        var recovered = treatment == VatRegime.Exempt ? 0 : deductible + compensable;
        var stays = Money.Rounded(vat.Euros * (100 - recovered) / 100);
        return new Explanation("Kosten na btw", (net + stays).ToString(), "EUR", Sentence(treatment))
        {
            Formula = $"{Dutch.Euro(net)} + {Dutch.Euro(vat)} × (100 − {Dutch.Figure(recovered)}) %",
            Operands = [new Explanation("Zonder btw", net.ToString(), "EUR", "Aandeel in de kosten."), new Explanation("Btw die niet terugkomt", stays.ToString(), "EUR", $"Van {Dutch.Euro(vat)} btw.")],
        };
    }

    /// <summary>Where treatment and key exclude each other, or a condition needs a look.</summary>
    /// <param name="treatment">How VAT is handled.</param>
    /// <param name="isIct">The service makes, leads or lends systems, software or equipment.</param>
    /// <param name="keyMayChange">The key is a tariff, or is settled again afterwards with another outcome.</param>
    public static IReadOnlyList<string> Warnings(VatRegime treatment, bool isIct, bool keyMayChange)
    {
        var warnings = new List<string>();
        if (treatment == VatRegime.Exempt && isIct) warnings.Add("ICT-diensten zijn van de koepelvrijstelling uitgezonderd (Uitvoeringsbeschikking OB, artikel 9a): het ontwikkelen en beschikbaar stellen van systemen en programmatuur, de begeleiding daarvan en het beschikbaar stellen van apparatuur.");
        if (treatment == VatRegime.Exempt) warnings.Add("De vrijstelling vraagt dat niet meer wordt teruggevraagd dan het aandeel van elk in de gezamenlijke uitgaven (Uitvoeringsbesluit OB, artikel 9).");
        if (treatment == VatRegime.CommonAccount && keyMayChange) warnings.Add("Kosten voor gemene rekening vragen een vooraf bepaalde, vaste sleutel; een tarief of een sleutel die achteraf verandert, sluit dat uit.");
        if (treatment is VatRegime.CommonAccount or VatRegime.Transparent) warnings.Add("Leg vast dat aan alle voorwaarden is voldaan en laat dat toetsen: Bundel toont ze, maar besluit niet.");
        return warnings;
    }

    private static string Sentence(VatRegime treatment) => treatment switch
    {
        VatRegime.Taxed => "Belast: over het aandeel wordt btw gerekend.",
        VatRegime.Exempt => "Vrijgesteld: de btw op de inkoop van de samenwerking wordt kosten.",
        VatRegime.CommonAccount => "Kosten voor gemene rekening: de kosten worden met btw omgeslagen.",
        _ => "Transparantieregeling: de deelnemer claimt de doorgeschoven btw.",
    };
}
