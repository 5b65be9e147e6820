// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>Collects violations; the rules by their names.</summary>
internal sealed class XafRules(XafTokens tokens)
{
    private readonly List<XafViolation> violations = [];

    public long Count { get; private set; }

    public IReadOnlyList<XafViolation> Violations => violations;

    public void Add(string rule, string message, string? found = null, string? expected = null, bool placed = true)
    {
        Count++;
        if (violations.Count < XafReading.MostViolations) violations.Add(new XafViolation(rule, message, placed ? tokens.Place.Line : null, found, expected));
    }

    public void Equal(string rule, string message, string? stated, string counted)
    {
        if (stated is null) Add(rule, message.Replace("komt niet overeen", "ontbreekt", StringComparison.Ordinal), null, counted, placed: false);
        else if (stated != counted) Add(rule, message, stated, counted, placed: false);
    }
}
