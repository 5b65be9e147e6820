// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Drawing;

/// <summary>Where the text of a box goes: the whole box, or the widest free band above, below or beside the boxes inside it.</summary>
internal static class LabelSpace
{
    private const double Padding = 3;
    private const double Symbol = 15;

    public static Box Of(Box box, IReadOnlyList<Box> children, bool hasSymbol)
    {
        var inner = new Box(box.X + Padding, box.Y + Padding, Math.Max(0, box.Width - (2 * Padding)), Math.Max(0, box.Height - (2 * Padding)));
        if (children.Count == 0) return hasSymbol && inner.Height > Symbol * 2 ? Shrunk(inner) : Narrowed(inner, hasSymbol);
        var above = Math.Max(0, children.Min(child => child.Y) - inner.Y);
        var below = Math.Max(0, inner.Bottom - children.Max(child => child.Bottom));
        var left = Math.Max(0, children.Min(child => child.X) - inner.X);
        if (above >= 6) return Narrowed(inner with { Height = above }, hasSymbol);
        if (below >= 6) return inner with { Y = inner.Bottom - below, Height = below };
        return left >= 20 ? inner with { Width = left } : inner with { Height = 0 };
    }

    /// <summary>Symbol in the corner: keep the text below it free on both sides, so that it stays centred.</summary>
    private static Box Narrowed(Box inner, bool hasSymbol) => hasSymbol && inner.Width > 4 * Symbol ? inner with { X = inner.X + Symbol, Width = inner.Width - (2 * Symbol) } : inner;

    private static Box Shrunk(Box inner) => inner.Height > 3.5 * Symbol ? inner with { Y = inner.Y + Symbol, Height = inner.Height - (2 * Symbol) } : Narrowed(inner, hasSymbol: true);
}
