// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Cli.Tables;

/// <summary>Amounts on the command line: 12868000, 12868000.00 or 12.868.000,00.</summary>
internal static class Amounts
{
    public static Result<Money> Read(string text, string option)
    {
        var (notation, _) = NumberNotations.Decide([text]);
        if (!NumberText.TryParse(text, notation, out var euros) || Math.Abs(euros) > long.MaxValue / 100) return Wrong("dit is geen bedrag.");
        return decimal.Truncate(euros * 100) == euros * 100 ? Money.FromEuros(euros) : Wrong("een bedrag heeft hoogstens twee decimalen.");

        Problem Wrong(string message) => new("bedrag-ongeldig", $"{option}: {message}") { Found = text, Expected = "een bedrag zoals 12868000, 12868000.00 of 12.868.000,00" };
    }
}
