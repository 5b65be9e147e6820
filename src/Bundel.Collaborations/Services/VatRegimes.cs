// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Services;

/// <summary>Dutch names of the VAT regimes.</summary>
public static class VatRegimes
{
    public static string Name(this VatRegime regime) => regime == VatRegime.Taxed ? "btw-belast" : regime.Text();
}
