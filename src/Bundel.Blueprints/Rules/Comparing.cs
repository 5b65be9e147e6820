// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Blueprints.Landscapes;
using Bundel.Kernel.Tables;

namespace Bundel.Blueprints.Rules;

internal static class Comparing
{
    public static bool Holds(Comparison comparison, string value, string? wanted, DateOnly today) => comparison switch
    {
        Comparison.Equal => value.Equals(wanted, StringComparison.OrdinalIgnoreCase),
        Comparison.Different => !value.Equals(wanted, StringComparison.OrdinalIgnoreCase),
        Comparison.AtLeast => Number(value) >= Number(wanted),
        Comparison.AtMost => Number(value) <= Number(wanted),
        Comparison.OneOf => wanted?.Split('|').Contains(value, StringComparer.OrdinalIgnoreCase) == true,
        Comparison.Filled => value.Length > 0,
        Comparison.Recent => DateText.TryParse(value, out var date) && date <= today && date >= today.AddMonths(-(int)(Number(wanted) ?? 0)),
        _ => DateText.TryParse(value, out var day) && day >= today,
    };

    /// <summary>"minstens 2", "ja", "NL of EU".</summary>
    public static string Words(Comparison comparison, string? wanted, FieldDefinition field) => comparison switch
    {
        Comparison.AtLeast => "minstens " + field.Show(wanted),
        Comparison.AtMost => "hoogstens " + field.Show(wanted),
        Comparison.OneOf => string.Join(" of ", wanted?.Split('|') ?? []),
        Comparison.Filled => "ingevuld",
        Comparison.Recent => $"niet ouder dan {wanted} maanden",
        Comparison.Ahead => "niet voorbij",
        Comparison.Different => "anders dan " + field.Show(wanted),
        _ => field.Show(wanted),
    };

    private static decimal? Number(string? text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
