// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Bag.Model;

/// <summary>Words of the standard and the codes that the store keeps for them; a code never changes.</summary>
public sealed class CodeTable
{
    private readonly byte[] codes;
    private readonly byte[][] words;
    private readonly Dictionary<byte, string> names;

    public CodeTable(byte first, params string[] words)
    {
        this.words = [.. words.Select(Encoding.UTF8.GetBytes)];
        codes = [.. Enumerable.Range(first, words.Length).Select(code => (byte)code)];
        names = codes.Zip(words).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public IEnumerable<KeyValuePair<byte, string>> All => names;

    /// <summary>The code of a word, or 0 when the standard has no such word.</summary>
    public byte Find(ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == word.Length && word.SequenceEqual(words[i])) return codes[i];
        }

        return 0;
    }

    /// <summary>The word of a code.</summary>
    public string Name(long code) => names[(byte)code];

    /// <summary>The code of a word given by a user; case does not matter.</summary>
    public byte? CodeOf(string word)
    {
        foreach (var (code, name) in names)
        {
            if (string.Equals(name, word, StringComparison.OrdinalIgnoreCase)) return code;
        }

        return null;
    }

    public string Expected => string.Join(", ", names.Values);
}
