// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>The value of an explanation as Dutch text.</summary>
public static class ExplanationValue
{
    /// <summary>"591.157,85", "40,69 %", "12.118", "1-1-2025"; text that is none of these stays as it is.</summary>
    public static string Of(Explanation explanation)
    {
        if (explanation.Unit == "EUR" && Money.TryParse(explanation.Value, out var money)) return Dutch.Amount(money);
        if (DateOnly.TryParseExact(explanation.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return Dutch.ShortDate(date);
        if (!decimal.TryParse(explanation.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return explanation.Value;
        return Dutch.Number(number, number.Scale) + (explanation.Unit == "%" ? " %" : "");
    }
}
