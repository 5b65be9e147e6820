// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;

namespace Bundel.Tests.Support;

/// <summary>The part of YAML that the files of this repository use: nested maps, lists of scalars, folded text. Anything else throws.</summary>
public sealed class SimpleYaml
{
    private readonly (int Indent, string Text)[] lines;
    private int at;

    private SimpleYaml(IEnumerable<string> text) =>
        lines = [.. text.Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#')).Select(line => (line.Length - line.TrimStart().Length, line.Trim()))];

    public static JsonObject Read(string file) => (JsonObject)new SimpleYaml(File.ReadLines(file)).Block(0);

    private JsonNode Block(int indent) => lines[at].Text.StartsWith("- ", StringComparison.Ordinal) ? List(indent) : Map(indent);

    private JsonObject Map(int indent)
    {
        var map = new JsonObject();
        while (at < lines.Length && lines[at].Indent == indent)
        {
            var (key, value) = Pair(lines[at++].Text);
            map.Add(key, value.Length == 0 ? Block(lines[at].Indent) : value == ">" ? Folded(indent) : Scalar(value));
        }

        return at == lines.Length || lines[at].Indent < indent ? map : throw new FormatException("Unexpected indent: " + lines[at].Text);
    }

    private JsonArray List(int indent)
    {
        var list = new JsonArray();
        while (at < lines.Length && lines[at].Indent == indent && lines[at].Text.StartsWith("- ", StringComparison.Ordinal))
        {
            var text = lines[at].Text[2..];
            if (!text.Contains(": ", StringComparison.Ordinal))
            {
                list.Add(Scalar(text));
                at++;
                continue;
            }

            lines[at] = (indent + 2, text);
            list.Add(Map(indent + 2));
        }

        return list;
    }

    private JsonValue Folded(int indent)
    {
        var words = new List<string>();
        while (at < lines.Length && lines[at].Indent > indent) words.Add(lines[at++].Text);
        return JsonValue.Create(string.Join(' ', words));
    }

    private static (string Key, string Value) Pair(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ') ? (line[..colon], line[(colon + 1)..].Trim()) : throw new FormatException("No pair: " + line);
    }

    private static JsonValue Scalar(string text)
    {
        if (text is ['"', .., '"'] || text == "\"\"") return JsonValue.Create(text[1..^1]);
        if (text is "true" or "false") return JsonValue.Create(text == "true");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);
    }
}
