// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Settlement.Vat;

namespace Bundel.Tests.Settlement.Vat;

public sealed class VatTests
{
    [Theory]
    [InlineData(VatRegime.Taxed, "0", "100", "1000.00")]
    [InlineData(VatRegime.Taxed, "10", "70", "1042.00")]
    [InlineData(VatRegime.Exempt, "0", "100", "1050.00")]
    [InlineData(VatRegime.CommonAccount, "0", "80", "1010.00")]
    [InlineData(VatRegime.Transparent, "0", "100", "1000.00")]
    public void Costs_after_VAT_follow_from_treatment_deduction_and_compensation(VatRegime treatment, string deductible, string compensable, string cost) =>
        EffectiveCost.Of(treatment, Money.FromEuros(1_000), Money.FromEuros(50), 21, decimal.Parse(deductible), decimal.Parse(compensable)).Value.Value.ShouldBe(cost);

    [Fact]
    public void Percentages_above_a_hundred_together_are_refused() =>
        EffectiveCost.Of(VatRegime.Taxed, Money.Zero, Money.Zero, 21, 60, 60).Problems.Single().Code.ShouldBe("btw-boven-100");

    [Fact]
    public void A_key_that_may_change_excludes_costs_for_common_account_and_ICT_the_exemption()
    {
        EffectiveCost.Warnings(VatRegime.CommonAccount, isIct: true, keyMayChange: true)[0].ShouldContain("vaste sleutel");
        EffectiveCost.Warnings(VatRegime.Exempt, isIct: true, keyMayChange: false)[0].ShouldContain("artikel 9a");
        EffectiveCost.Warnings(VatRegime.Taxed, isIct: true, keyMayChange: true).ShouldBeEmpty();
    }
}
