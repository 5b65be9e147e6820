// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>Number in the trade register (KvK): eight digits, without a check digit.</summary>
public readonly record struct KvkNumber
{
    private KvkNumber(string value) => Value = value;

    /// <summary>Eight digits.</summary>
    public string Value { get; }

    /// <summary>Reads eight digits; spaces are dropped.</summary>
    public static Result<KvkNumber> Parse(string? text)
    {
        var digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal);
        return digits.Length == 8 && digits.All(char.IsAsciiDigit)
            ? new KvkNumber(digits)
            : new Problem("kvk-ongeldig", "Een KvK-nummer heeft precies acht cijfers.") { Found = text ?? "niets", Expected = "acht cijfers" };
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
