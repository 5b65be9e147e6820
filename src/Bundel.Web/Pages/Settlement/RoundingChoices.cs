// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Model;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement;

/// <summary>Rounding policies as the forms offer them.</summary>
internal static class RoundingChoices
{
    public static IReadOnlyList<Choice> Units { get; } = [new("0.01", "De cent"), new("1", "De hele euro"), new("1000", "Duizend euro")];

    public static IReadOnlyList<Choice> Remainders { get; } =
    [
        new("grootste-rest", "Grootste rest", "De som klopt precies; losse eenheden gaan naar de grootste resten."),
        new("afronding", "Regel Afronding", "Elke regel rekenkundig afgerond; het verschil staat op een eigen regel."),
        new("geen", "Geen correctie", "Elke regel rekenkundig afgerond; het verschil staat er als rest bij."),
    ];

    public static string UnitOf(RoundingPolicy policy) => policy.Unit.Cents % 100 == 0 ? (policy.Unit.Cents / 100).ToString(CultureInfo.InvariantCulture) : policy.Unit.ToString();

    public static string RemainderOf(RoundingPolicy policy) => policy.Remainder switch
    {
        RemainderRule.RoundingLine => "afronding",
        RemainderRule.None => "geen",
        _ => "grootste-rest",
    };

    public static Money Unit(string? text) => Money.TryParse(text, out var unit) ? unit : Money.Zero;

    public static RemainderRule Remainder(string? text) => text switch
    {
        "afronding" => RemainderRule.RoundingLine,
        "geen" => RemainderRule.None,
        _ => RemainderRule.LargestRemainder,
    };
}
