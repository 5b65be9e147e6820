// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Text;

namespace Bundel.Bag.Scanning;

/// <summary>Numbers of a gml:posList, one after another.</summary>
internal ref struct CoordinateReader(ReadOnlySpan<byte> text)
{
    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    private static readonly int[] ToMillimetre = [1000, 100, 10, 1];
    private readonly ReadOnlySpan<byte> text = text;
    private int at;

    public double Value { get; private set; }

    /// <summary>The value in millimetres, rounded when it is finer.</summary>
    public int Millimetres { get; private set; }

    public bool OnMillimetre { get; private set; }

    /// <summary>Everything that was read was a number.</summary>
    public bool Whole { get; private set; } = true;

    /// <summary>Reads the next number; false at the end or at something else.</summary>
    public bool Next()
    {
        while (at < text.Length && text[at] <= ' ') at++;
        if (at == text.Length) return false;
        var start = at;
        long digits = 0;
        var decimals = -1;
        for (; at < text.Length; at++)
        {
            var digit = (uint)(text[at] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                if (decimals >= 0) decimals++;
            }
            else if (text[at] == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else
            {
                break;
            }
        }

        if ((at < text.Length && text[at] > ' ') || at - start > 16 || decimals == 0 || at == start) return Unusual(start);
        decimals = Math.Max(decimals, 0);
        Value = digits / Powers[decimals];
        OnMillimetre = decimals <= 3;
        Millimetres = OnMillimetre && digits < 2_000_000 * (long)Powers[decimals] ? (int)digits * ToMillimetre[decimals] : Rounded(Value);
        return true;
    }

    /// <summary>A sign, an exponent, many digits: the general parser of the library.</summary>
    private bool Unusual(int start)
    {
        while (at < text.Length && text[at] > ' ') at++;
        var word = text[start..at];
        if (!Utf8Parser.TryParse(word, out double value, out var used) || used != word.Length || !double.IsFinite(value))
        {
            Whole = false;
            return false;
        }

        Value = value;
        OnMillimetre = false;
        Millimetres = Rounded(value);
        return true;
    }

    private static int Rounded(double value) => (int)Math.Clamp(Math.Round(value * 1000), int.MinValue + 1, int.MaxValue);
}
