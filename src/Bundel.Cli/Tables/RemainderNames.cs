// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Cli.Tables;

/// <summary>The words for --rest.</summary>
internal static class RemainderNames
{
    public static Result<RemainderRule> Read(string text)
    {
        foreach (var rule in Enum.GetValues<RemainderRule>())
        {
            if (Rounding.RemainderName(rule) == text) return rule;
        }

        return new Problem("rest-onbekend", "--rest: dit is geen regel voor de rest.") { Found = text, Expected = "geen, afronding of grootste-rest" };
    }
}
