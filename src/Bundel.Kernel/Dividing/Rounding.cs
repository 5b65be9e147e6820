// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Kernel;

/// <summary>How a division is rounded: to which unit, and where the remainder goes. It is part of every result.</summary>
public sealed record Rounding(Money Unit, RemainderRule Remainder)
{
    /// <summary>To the cent by largest remainder: nothing is left over.</summary>
    public static Rounding CentByLargestRemainder { get; } = new(new Money(1), RemainderRule.LargestRemainder);

    /// <summary>"cent, grootste rest".</summary>
    public override string ToString() => $"{UnitName}, {RemainderWords(Remainder)}";

    /// <summary>"cent", "hele euro", "duizend euro" …</summary>
    public string UnitName => Unit.Cents switch
    {
        1 => "cent",
        100 => "hele euro",
        1000 => "tien euro",
        10_000 => "honderd euro",
        100_000 => "duizend euro",
        _ => $"€ {Unit}",
    };

    /// <summary>A remainder rule as a reader sees it.</summary>
    public static string RemainderWords(RemainderRule rule) => rule switch
    {
        RemainderRule.LargestRemainder => "grootste rest",
        RemainderRule.RoundingLine => "verschil op de regel Afronding",
        _ => "zonder correctie",
    };

    /// <summary>The word for a remainder rule in files and on the command line.</summary>
    public static string RemainderName(RemainderRule rule) => rule switch
    {
        RemainderRule.LargestRemainder => "grootste-rest",
        RemainderRule.RoundingLine => "afronding",
        _ => "geen",
    };
}

/// <summary>Where the remainder of a division goes.</summary>
public enum RemainderRule
{
    /// <summary>Units go to the largest remainders (Hamilton); ties go to the lowest code (grootste-rest).</summary>
    [JsonStringEnumMemberName("grootste-rest")]
    LargestRemainder,

    /// <summary>Each line half-up, the difference on an explicit line "Afronding" (afronding).</summary>
    [JsonStringEnumMemberName("afronding")]
    RoundingLine,

    /// <summary>Each line half-up without correction; the difference is shown as rest (geen).</summary>
    [JsonStringEnumMemberName("geen")]
    None,
}
