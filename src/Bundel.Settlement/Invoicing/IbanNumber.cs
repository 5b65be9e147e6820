// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Invoicing;

/// <summary>International bank account number (ISO 13616): letters and digits whose check digits hold modulo 97.</summary>
internal static class IbanNumber
{
    public static bool IsValid(string? text)
    {
        var iban = (text ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (iban.Length is < 15 or > 34 || !iban.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetter(iban[0]) || !char.IsAsciiLetter(iban[1])) return false;
        var digits = string.Concat((iban[4..] + iban[..4]).Select(sign => char.IsAsciiDigit(sign) ? sign.ToString() : FormattableString.Invariant($"{sign - 'A' + 10}")));
        return BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) % 97 == 1;
    }
}
