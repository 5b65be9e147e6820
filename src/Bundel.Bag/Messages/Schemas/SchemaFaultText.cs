// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Bag.Messages.Schemas;

/// <summary>What the validator of the library says, in Dutch with found and expected apart.</summary>
internal static partial class SchemaFaultText
{
    private const int MostNames = 12;

    public static (string Message, string? Found, string? Expected) InDutch(string text)
    {
        if (InvalidChild().Match(text) is { Success: true } child) return ($"het element {child.Groups["child"].Value} mag hier niet staan.", child.Groups["child"].Value, Names(child.Groups["expected"].Value));
        if (Incomplete().Match(text) is { Success: true } incomplete) return ($"het element {incomplete.Groups["element"].Value} is niet compleet.", null, Names(incomplete.Groups["expected"].Value));
        if (FixedValue().Match(text) is { Success: true } fixedValue) return ($"het kenmerk {Short(fixedValue.Groups["name"].Value)} heeft een andere waarde dan het schema vastlegt.", Short(fixedValue.Groups["name"].Value), "de vaste waarde van het schema");
        if (UnknownAttribute().Match(text) is { Success: true } unknown) return ($"het kenmerk {Short(unknown.Groups["name"].Value)} hoort hier niet.", Short(unknown.Groups["name"].Value), null);
        if (MissingAttribute().Match(text) is { Success: true } missing) return ($"het kenmerk {Short(missing.Groups["name"].Value)} ontbreekt.", null, Short(missing.Groups["name"].Value));
        if (InvalidValue().Match(text) is { Success: true } value) return ($"de waarde van {value.Groups["name"].Value} is niet toegestaan.", value.Groups["value"].Value, $"een waarde volgens {Short(value.Groups["type"].Value)}");
        if (StrayText().Match(text) is { Success: true } stray) return ($"in het element {stray.Groups["name"].Value} staat tekst.", "tekst", "alleen elementen");
        if (Undeclared().Match(text) is { Success: true } undeclared) return ($"het schema kent {Short(undeclared.Groups["name"].Value)} niet.", Short(undeclared.Groups["name"].Value), null);
        return ("dit voldoet niet aan het schema.", text, null);
    }

    private static string? Names(string list)
    {
        var names = Quoted().Matches(list).SelectMany(match => match.Groups["names"].Value.Split(", ")).Where(name => name.Length > 0).ToList();
        return names.Count == 0 ? null : Dutch.List([.. names.Take(MostNames)]) + (names.Count > MostNames ? " …" : "");
    }

    private static string Short(string name) => name.Split(':')[^1];

    [GeneratedRegex("^The element '(?<element>[^']*)'.* has invalid child element '(?<child>[^']*)'[^.]*(\\.(?<expected>.*))?$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex InvalidChild();

    [GeneratedRegex("^The element '(?<element>[^']*)'.* has incomplete content\\.(?<expected>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Incomplete();

    [GeneratedRegex("^The value of the '(?<name>[^']*)' attribute does not equal its fixed value", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FixedValue();

    [GeneratedRegex("^The '(?<name>[^']*)' attribute is not declared", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnknownAttribute();

    [GeneratedRegex("^The required attribute '(?<name>[^']*)' is missing", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingAttribute();

    [GeneratedRegex("^The '(?<name>[^']*)' (element|attribute) is invalid - The value '(?<value>.*)' is invalid according to its datatype '(?<type>[^']*)'", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex InvalidValue();

    [GeneratedRegex("^The element '(?<name>[^']*)'.* cannot contain text", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex StrayText();

    [GeneratedRegex("^(The '(?<name>[^']*)' element is not declared|Could not find schema information for the element '(?<name>[^']*)')", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Undeclared();

    [GeneratedRegex("'(?<names>[^']*)'( in namespace '[^']*')?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
