// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>Styles and points. Equal styles are kept once: a release holds thousands of nodes and some dozens of styles.</summary>
internal sealed class StyleReader(XmlCursor cursor)
{
    private readonly Dictionary<ViewStyle, ViewStyle> known = [];

    public ViewStyle Style()
    {
        int? width = null;
        RgbColor? line = null, fill = null;
        ViewFont? font = null;
        var order = "";
        while (cursor.NextAttribute())
        {
            if (cursor.IsPlainAttribute && cursor.Name == "lineWidth") width = cursor.Number(1);
        }

        var depth = cursor.Enter();
        while (cursor.NextChild(depth))
        {
            order += cursor.Name switch { "lineColor" => "l", "fillColor" => "f", "font" => "t", _ => "" };
            if (cursor.Name == "lineColor") line = Color();
            else if (cursor.Name == "fillColor") fill = Color();
            else if (cursor.Name == "font") font = Font();
            else cursor.Report("archimate-element-onverwacht", "dit element hoort niet in een stijl.", $"<{cursor.Name}>", "lineColor, fillColor of font");
        }

        var style = new ViewStyle(width, line, fill, font) { Order = Full(order) };
        if (known.TryGetValue(style, out var same)) return same;
        known.Add(style, style);
        return style;
    }

    /// <summary>The usual order unless the parts that are there stand otherwise.</summary>
    private static string Full(string order) => order == string.Concat("lft".Where(order.Contains)) ? "lft" : order + string.Concat("lft".Except(order));

    public ViewPoint Point()
    {
        int x = 0, y = 0;
        while (cursor.NextAttribute())
        {
            if (cursor.Name == "x") x = cursor.Number(0);
            else if (cursor.Name == "y") y = cursor.Number(0);
        }

        Close();
        return new ViewPoint(x, y);
    }

    private RgbColor Color()
    {
        byte red = 0, green = 0, blue = 0;
        byte? alpha = null;
        while (cursor.NextAttribute())
        {
            if (cursor.Name == "r") red = cursor.Byte(255);
            else if (cursor.Name == "g") green = cursor.Byte(255);
            else if (cursor.Name == "b") blue = cursor.Byte(255);
            else if (cursor.Name == "a") alpha = cursor.Byte(100);
        }

        Close();
        return new RgbColor(red, green, blue, alpha);
    }

    private ViewFont Font()
    {
        string? name = null, size = null, style = null;
        RgbColor? color = null;
        while (cursor.NextAttribute())
        {
            if (cursor.Name == "name") name = cursor.Value;
            else if (cursor.Name == "size") size = cursor.Value;
            else if (cursor.Name == "style") style = cursor.Value;
        }

        var depth = cursor.Enter();
        while (cursor.NextChild(depth))
        {
            if (cursor.Name == "color") color = Color();
        }

        return new ViewFont(name, size, style, color);
    }

    private void Close()
    {
        var depth = cursor.Enter();
        while (cursor.NextChild(depth))
        {
        }
    }
}
