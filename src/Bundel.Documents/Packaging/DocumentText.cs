// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Xml;

namespace Bundel.Documents.Packaging;

/// <summary>Text that may stand in XML.</summary>
internal static class DocumentText
{
    /// <summary>Drops control characters and halves of letters that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
        }

        return clean.ToString();
    }

    /// <summary>An absolute web address, or null: a relative one means nothing inside a document.</summary>
    public static Uri? WebAddress(string? href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;

    private static bool IsClean(string text)
    {
        foreach (var letter in text)
        {
            if (!XmlConvert.IsXmlChar(letter)) return false;
        }

        return true;
    }
}
