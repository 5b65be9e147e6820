// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Platform;

/// <summary>Says in Dutch what a field of this type looks like in JSON.</summary>
internal static class JsonForm
{
    public static string Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(Money)) return "een bedrag als tekst, zoals \"1234.56\"";
        if (plain == typeof(DateOnly)) return "een datum zoals \"2026-01-31\"";
        if (plain == typeof(bool)) return "true of false";
        if (plain == typeof(int) || plain == typeof(long)) return "een geheel getal";
        if (plain == typeof(decimal)) return "een getal";
        if (plain.IsEnum) return "een van " + string.Join(", ", Enum.GetValuesAsUnderlyingType(plain).Cast<object>().Select(value => JsonSerializer.Serialize(Enum.ToObject(plain, value), UseCaseJson.Options)));
        if (typeof(ITypedId).IsAssignableFrom(plain)) return "een id";
        return plain == typeof(string) ? "een tekst" : "zie het voorbeeld van dit gebruiksgeval";
    }
}
