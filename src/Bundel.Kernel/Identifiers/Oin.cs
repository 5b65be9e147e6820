// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>
/// Organisatie-identificatienummer: 20 digits, an eight-digit prefix that tells the register and an identification.
/// Sub-OINs are ordinary OINs, so only the shape and the range of the prefix are checked, never the number behind them.
/// Source: Logius, OIN-stelsel (prefix table).
/// </summary>
public readonly record struct Oin
{
    private static readonly (string Prefix, string Register)[] Prefixes =
    [
        ("00000001", "RSIN"), ("00000002", "fi-nummer"), ("00000003", "KvK-nummer"), ("00000004", "nummer van Logius"), ("00000007", "BRIN"),
    ];

    private Oin(string value, string register) => (Value, Register) = (value, register);

    /// <summary>Twenty digits.</summary>
    public string Value { get; }

    /// <summary>Where the number behind the prefix comes from.</summary>
    public string Register { get; }

    /// <summary>Reads twenty digits; spaces are dropped.</summary>
    public static Result<Oin> Parse(string? text)
    {
        var digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length != 20 || !digits.All(char.IsAsciiDigit))
            return new Problem("oin-ongeldig", "Een OIN heeft precies twintig cijfers.") { Found = text ?? "niets", Expected = "twintig cijfers, zoals 00000001823288444000" };

        if (!digits.StartsWith("0000000", StringComparison.Ordinal) && !digits.StartsWith("00000099", StringComparison.Ordinal))
            return new Problem("oin-voorvoegsel", "Dit voorvoegsel komt in het OIN-stelsel niet voor.") { Found = digits[..8], Expected = "0000000 en een cijfer, of 00000099" };

        var known = Array.Find(Prefixes, prefix => digits.StartsWith(prefix.Prefix, StringComparison.Ordinal));
        return new Oin(digits, known.Register ?? "ander register");
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
