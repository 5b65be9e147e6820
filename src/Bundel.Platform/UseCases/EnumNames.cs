// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Bundel.Platform;

/// <summary>The Dutch names of enum values: as JSON carries them, and as a reader sees them.</summary>
public static class EnumNames
{
    /// <summary>"kosten-voor-gemene-rekening".</summary>
    public static string Json<T>(this T value)
        where T : struct, Enum => Names<T>.All[value];

    /// <summary>"kosten voor gemene rekening".</summary>
    public static string Text<T>(this T value)
        where T : struct, Enum => Names<T>.All[value].Replace('-', ' ');

    /// <summary>Reads a name as JSON or a reader writes it; capitals do not matter.</summary>
    public static Result<T> Parse<T>(string text)
        where T : struct, Enum
    {
        var wanted = text.Trim().Replace(' ', '-');
        foreach (var (value, name) in Names<T>.All)
        {
            if (string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return new Problem("keuze-onbekend", "Deze waarde is geen van de mogelijkheden.") { Found = text, Expected = Dutch.List([.. Enum.GetValues<T>().Select(value => value.Text())]) };
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>().ToFrozenDictionary(value => value, Name);

        private static string Name(T value) =>
            typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? value.ToString();
    }
}
