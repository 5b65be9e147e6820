// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using Bundel.Bag.Model;

namespace Bundel.Bag.Serving.Parameters;

/// <summary>What a value of a parameter must be; gives what is wrong with it, or nothing.</summary>
internal sealed record Rule(Func<string, string, InvalidParameter?> Check)
{
    public static Rule Pattern(string pattern) => new((name, value) =>
        Regex.IsMatch(value, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) ? null : new(name, "pattern", $"Waarde voldoet niet aan patroon {pattern}."));

    public static Rule Integer(int minimum, int maximum) => new((name, value) =>
        !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new(name, "integer", "Waarde is geen geldige integer.")
        : number < minimum ? new(name, "minimum", $"Waarde is lager dan minimum {minimum}.")
        : number > maximum ? new(name, "maximum", $"Waarde is hoger dan maximum {maximum}.") : null);

    public static Rule Boolean { get; } = new((name, value) => value is "true" or "false" ? null : new(name, "boolean", "Waarde is geen geldige boolean."));

    public static Rule Date { get; } = new((name, value) => Moments.Date(value) is null ? new(name, "date", "Waarde is geen geldige datum.") : null);

    public static Rule Moment { get; } = new((name, value) => Moments.Instant(value) is null ? new(name, "timestamp", "Waarde is geen geldig tijdstip.") : null);

    public static Rule Text(int maximum) => new((name, value) => value.Length > maximum ? new(name, "maxLength", $"Waarde is langer dan maximale lengte {maximum}.") : null);

    /// <summary>One word of a list, or several with commas.</summary>
    public static Rule Words(CodeTable words) => new((name, value) =>
        value.Split(',').All(word => words.CodeOf(word) is not null) ? null : new(name, "enum", "Waarde heeft geen geldige waarde uit de enumeratie."));

    /// <summary>First this rule, then another.</summary>
    public Rule Then(Rule other) => new((name, value) => Check(name, value) ?? other.Check(name, value));
}
