// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Bundel.Blueprints.Exchange;

namespace Bundel.Tests.Blueprints.Exchange;

/// <summary>Everything a model holds as text, to compare two models part by part; where a part stood in its file is left out.</summary>
internal static partial class DeepText
{
    public static string Of(ExchangeModel model)
    {
        var text = new StringBuilder();
        Append(text, model, "");
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, string indent)
    {
        if (value is null or string or int or bool or byte)
        {
            text.Append(value is null ? "∅" : $"'{(value is string words && words.StartsWith('<') ? Layout().Replace(words, "><") : value)}'").Append('\n');
        }
        else if (value is IEnumerable rows)
        {
            text.Append("[\n");
            foreach (var row in rows) Append(text.Append(indent), row, indent + " ");
            text.Append(indent).Append("]\n");
        }
        else
        {
            text.Append(value.GetType().Name).Append('\n');
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(Kept).OrderBy(property => property.Name, StringComparer.Ordinal))
                Append(text.Append(indent).Append(property.Name).Append(": "), property.GetValue(value), indent + " ");
        }
    }

    /// <summary>XML that was kept as it stood gets the layout of the file around it.</summary>
    [GeneratedRegex(@">\s+<")]
    private static partial Regex Layout();

    private static bool Kept(PropertyInfo property) => property.CanRead && property.GetIndexParameters().Length == 0 && property.Name is not ("Line" or "Position" or "Name" or "EqualityContract") && property.GetMethod!.IsPublic;
}
