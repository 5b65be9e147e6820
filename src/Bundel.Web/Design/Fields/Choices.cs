// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;

namespace Bundel.Web.Design;

/// <summary>Choices for a select or a radio group.</summary>
public static class Choices
{
    /// <summary>All values of an enum, by their Dutch names.</summary>
    public static IReadOnlyList<Choice> Of<T>(Func<T, string>? text = null, Func<T, string?>? hint = null)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), Capital(text?.Invoke(value) ?? value.Text()), hint?.Invoke(value)))];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
