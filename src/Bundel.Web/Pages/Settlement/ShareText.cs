// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;

namespace Bundel.Web.Pages.Settlement;

/// <summary>A share as it was computed, "22943/98804", as a reader wants to see it.</summary>
internal static class ShareText
{
    private const int Readable = 9_999_999;

    public static Share Parse(string text)
    {
        var parts = text.Split('/');
        return new Share(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>"22.943 / 98.804", or a percentage where the numbers of a composite key are too long to read; the amount beside it leads to the explanation.</summary>
    public static string Of(string text)
    {
        var share = Parse(text);
        return share.Denominator > Readable ? Dutch.Percent(share, 4) : $"{Dutch.Number((long)share.Numerator)} / {Dutch.Number((long)share.Denominator)}";
    }
}
