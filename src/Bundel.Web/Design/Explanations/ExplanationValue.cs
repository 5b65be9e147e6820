// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>The value of an explanation as Dutch text.</summary>
public static class ExplanationValue
{
    /// <summary>"591.157,85" for an amount, which stands in a column of amounts; otherwise with its unit: "12.118 inwoners", "40,69 %", "1 januari 2025".</summary>
    public static string Of(Explanation explanation) =>
        explanation.Unit == "EUR" && Money.TryParse(explanation.Value, out var money) ? Dutch.Amount(money) : ExplanationText.Value(explanation);
}
