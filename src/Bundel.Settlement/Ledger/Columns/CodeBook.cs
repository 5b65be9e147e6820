// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Settlement.Ledger.Columns;

/// <summary>The texts of one column over all parts, in the order in which the source has them first.</summary>
internal sealed class CodeBook
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public IReadOnlyList<string> Texts => texts;

    /// <summary>What the codes of a part are in the whole.</summary>
    public int[] Translate(IReadOnlyList<byte[]> part, Encoding encoding)
    {
        var whole = new int[part.Count];
        for (var code = 0; code < whole.Length; code++) whole[code] = CodeOf(encoding.GetString(part[code]).Trim());
        return whole;
    }

    private int CodeOf(string text)
    {
        if (codes.TryGetValue(text, out var code)) return code;
        codes[text] = code = texts.Count;
        texts.Add(text);
        return code;
    }
}
