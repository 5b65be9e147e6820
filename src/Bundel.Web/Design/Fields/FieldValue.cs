// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>From the value of a property to what a control holds, and the kind of control that fits.</summary>
public static class FieldValue
{
    /// <summary>The text in the control; figures in Dutch notation without grouping, dates as the browser wants them.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        Money money => Dutch.Amount(money),
        decimal number => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>The kind of control for a type of property.</summary>
    public static FieldKind Kind(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(Money)) return FieldKind.Amount;
        if (plain == typeof(decimal) || plain == typeof(int) || plain == typeof(long)) return FieldKind.Number;
        if (plain == typeof(DateOnly)) return FieldKind.Date;
        if (plain == typeof(bool)) return FieldKind.Checkbox;
        return typeof(IFormFile).IsAssignableFrom(plain) ? FieldKind.File : FieldKind.Text;
    }
}
