// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Csv;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>The accounts of the general ledger.</summary>
internal sealed class XafAccounts
{
    private readonly CodeTable codes = new();
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int known = 1;
    private string? id;
    private string? name;

    public int Count => names.Count;

    public IReadOnlyDictionary<string, string> Names => names;

    /// <summary>True when the text of the token is an account of the list.</summary>
    public bool Knows(XafTokens tokens)
    {
        var code = codes.CodeOf(tokens.Text);
        return code > 0 && code < known;
    }

    public void Start() => (id, name) = (null, null);

    public void Take(XafElement element, XafTokens tokens, XafRules rules, XafVersion version)
    {
        if (element == XafElement.accID)
        {
            id = Texts.Of(tokens);
            if (codes.CodeOf(tokens.Text) >= known) known++;
            else if (id.Length > 0) rules.Add("XAF-rekening-dubbel", "Deze rekening staat meer dan één keer in het grootboek.", id);
        }

        if (element == XafElement.accDesc) name = Texts.Of(tokens);
        if (element != XafElement.accTp) return;
        var kind = Texts.Of(tokens);
        if (kind.Length != 1 || !version.AccountKinds.Contains(kind, StringComparison.Ordinal)) rules.Add("XAF-rekeningsoort", $"Deze soort rekening (accTp) kent versie {version.Name} niet.", kind, Dutch.List([.. version.AccountKinds.Select(letter => letter.ToString())]));
    }

    public void End(XafRules rules)
    {
        if (string.IsNullOrEmpty(id)) rules.Add("XAF-rekening-ontbreekt", "Een rekening in het grootboek heeft geen nummer (accID).");
        else names[id] = name ?? "";
    }
}
