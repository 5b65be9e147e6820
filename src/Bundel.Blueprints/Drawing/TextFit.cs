// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Drawing;

/// <summary>Text in a box: broken into lines, smaller when that helps, cut off with "…" when nothing else does. Widths are estimated on the wide side.</summary>
public static class TextFit
{
    public const double LineHeight = 1.2;
    private const double Smallest = 5;

    /// <summary>The lines, and the size at which they fit; no lines when the box is too small for any text.</summary>
    public static (IReadOnlyList<string> Lines, double Size) In(string text, double width, double height, double size)
    {
        var words = text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || width < Smallest || height < Smallest * LineHeight) return ([], size);
        for (var tried = size; tried >= Smallest; tried -= 0.5)
        {
            var lines = Wrap(words, width, tried);
            if (lines is not null && lines.Count * tried * LineHeight <= height) return (lines, tried);
        }

        return (Cut(words, width, height), Smallest);
    }

    /// <summary>Estimated width of a text at a size.</summary>
    public static double Width(string text, double size) => text.Sum(Width) * size;

    private static double Width(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 0.3,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' => 0.95,
        >= 'A' and <= 'Z' => 0.7,
        _ => 0.58,
    };

    /// <summary>Lines of whole words; long words break after a hyphen or slash, or anywhere at the smallest size. Null when a word does not fit.</summary>
    private static List<string>? Wrap(IEnumerable<string> words, double width, double size)
    {
        var lines = new List<string>();
        foreach (var part in words.SelectMany(word => Parts(word, width, size)))
        {
            if (Width(part.Text, size) > width) return null;
            var joined = lines.Count == 0 ? part.Text : lines[^1] + (part.Glued ? "" : " ") + part.Text;
            if (lines.Count > 0 && Width(joined, size) <= width) lines[^1] = joined;
            else lines.Add(part.Text);
        }

        return lines;
    }

    private static IEnumerable<(string Text, bool Glued)> Parts(string word, double width, double size)
    {
        if (Width(word, size) <= width) return [(word, false)];
        var parts = new List<(string, bool)>();
        var start = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var isBreak = word[i] is '-' or '/' or '_' && i + 1 < word.Length;
            var isFull = size <= Smallest + 1 && i + 1 < word.Length && Width(word[start..(i + 2)], size) > width && i > start;
            if (!isBreak && !isFull) continue;
            parts.Add((word[start..(i + 1)], start > 0));
            start = i + 1;
        }

        parts.Add((word[start..], start > 0));
        return parts;
    }

    private static List<string> Cut(string[] words, double width, double height)
    {
        var most = (int)(height / (Smallest * LineHeight));
        var all = string.Join(' ', words);
        var lines = new List<string>();
        var from = 0;
        while (lines.Count < most && from < all.Length)
        {
            var length = 1;
            while (from + length < all.Length && Width(all.Substring(from, length + 1) + "…", Smallest) <= width) length++;
            if (Width(all.Substring(from, length), Smallest) > width) return lines;
            lines.Add(all.Substring(from, length).Trim());
            from += length;
        }

        if (from < all.Length && lines.Count > 0) lines[^1] += "…";
        return lines;
    }
}
