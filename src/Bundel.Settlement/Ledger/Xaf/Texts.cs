// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>The text of an element with its entities resolved.</summary>
internal static class Texts
{
    public static string Of(XafTokens tokens)
    {
        var text = Encoding.UTF8.GetString(tokens.Text).Trim();
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }
}
