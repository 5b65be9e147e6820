// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;

namespace Bundel.Bag.Serving.Parameters;

/// <summary>The parameters of a request, checked.</summary>
internal sealed class Query
{
    private readonly List<(string Name, string Value)> given = [];

    private Query()
    {
    }

    public static Query Read(string text)
    {
        var query = new Query();
        foreach (var range in text.AsSpan().TrimStart('?').Split('&'))
        {
            var pair = text.AsSpan().TrimStart('?')[range];
            if (pair.IsEmpty) continue;
            var at = pair.IndexOf('=');
            query.given.Add((Decode(at < 0 ? pair : pair[..at]), at < 0 ? "" : Decode(pair[(at + 1)..])));
        }

        query.Check();
        return query;
    }

    public string? this[string name]
    {
        get
        {
            foreach (var (known, value) in given)
            {
                if (known == name && value.Length > 0) return value;
            }

            return null;
        }
    }

    public bool Has(string name) => this[name] is not null;

    /// <summary>True also for a parameter without a value.</summary>
    public bool Names(string name) => given.Exists(pair => pair.Name == name);

    public bool Repeats(IEnumerable<string> names) => names.Any(name => given.Count(pair => pair.Name == name) > 1);

    public int? Integer(string name) => this[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool Is(string name) => this[name] == "true";

    public bool? Flag(string name) => this[name] is { } text ? text == "true" : null;

    public long Id(string name) => long.Parse(this[name]!, CultureInfo.InvariantCulture);

    /// <summary>The codes of words with commas between them; empty when not given.</summary>
    public HashSet<byte> Words(string name, CodeTable table) => this[name] is { } text ? [.. text.Split(',').Select(word => table.CodeOf(word)!.Value)] : [];

    private static string Decode(ReadOnlySpan<char> text) => text.IndexOfAny('%', '+') < 0 ? text.ToString() : Uri.UnescapeDataString(text.ToString().Replace('+', ' '));

    private void Check()
    {
        List<InvalidParameter>? faults = null;
        foreach (var (name, value) in given)
        {
            if (value.Length > 0 && Rules.Fault(name, value) is { } fault) (faults ??= []).Add(fault);
        }

        Range("oppervlakte", ref faults);
        Range("bouwjaar", ref faults);
        if (faults is not null) throw RefusalException.Invalid(faults.Exists(fault => fault.IsOfWrongType) ? [faults[0]] : faults);
    }

    private void Range(string name, ref List<InvalidParameter>? faults)
    {
        if (faults is not null || !Has($"{name}[min]") || !Has($"{name}[max]")) return;
        if (Integer($"{name}[min]") > Integer($"{name}[max]")) faults = [new(name, "range", "Min mag niet hoger zijn dan max.")];
    }
}
