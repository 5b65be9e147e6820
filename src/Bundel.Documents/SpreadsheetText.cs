// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents;

/// <summary>Guards spreadsheets against text that would act as a formula.</summary>
public static class SpreadsheetText
{
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
}
