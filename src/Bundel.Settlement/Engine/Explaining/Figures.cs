// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Figures in the sentences of an explanation.</summary>
internal static class Figures
{
    public static string Number(decimal value) => Dutch.Number(value, Math.Min((int)value.Scale, 6));

    /// <summary>In file notation, with a point.</summary>
    public static string Invariant(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Number(BigInteger value) => value <= long.MaxValue ? Dutch.Number((long)value) : value.ToString(CultureInfo.InvariantCulture);

    public static string Fraction(Share share) => $"{Number(share.Numerator)} / {Number(share.Denominator)}";

    public static string Part(decimal part, ShareUnit unit) => unit == ShareUnit.Percent ? Number(part) + " %" : Number(part);
}
