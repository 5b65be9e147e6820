// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bundel.Web.Design;

/// <summary>Encodes text for HTML, and keeps a euro sign and its amount on one line: the space between them does not break. Files and JSON keep a plain space.</summary>
public sealed class MoneyEncoder : HtmlEncoder
{
    private const string Plain = "€ ";
    private const string Kept = "€\u00A0";
    private readonly HtmlEncoder inner = Create(UnicodeRanges.All);

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => inner.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override string Encode(string value) => inner.Encode(Keep(value));

    /// <inheritdoc/>
    public override void Encode(TextWriter output, string value, int startIndex, int characterCount)
    {
        if (value.AsSpan(startIndex, characterCount).IndexOf(Plain, StringComparison.Ordinal) < 0) inner.Encode(output, value, startIndex, characterCount);
        else inner.Encode(output, Keep(value.Substring(startIndex, characterCount)));
    }

    /// <inheritdoc/>
    public override void Encode(TextWriter output, char[] value, int startIndex, int characterCount) => Encode(output, new string(value, startIndex, characterCount), 0, characterCount);

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => inner.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => inner.FindFirstCharacterToEncode(text, textLength);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        inner.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    private static string Keep(string value) => value.Replace(Plain, Kept, StringComparison.Ordinal);
}
