// SPDX-License-Identifier: EUPL-1.2
using Bundel.Cli.Help;
using Bundel.Platform;

namespace Bundel.Cli.Verbs;

/// <summary>The use cases as the command line shows them.</summary>
internal static class UseCaseList
{
    public static int Show(UseCaseCatalog catalog, Terminal terminal)
    {
        foreach (var useCase in catalog.All)
        {
            terminal.Line($"{useCase.Code}: {useCase.Name}");
            terminal.Line($"  bundel doe {useCase.Code}{(useCase.NeedsCollaboration ? " --samenwerking <code>" : "")}{(useCase.Example == "{}" ? "" : $" --invoer '{useCase.Example}'")}");
        }

        return ExitCodes.Done;
    }

    public static Result<UseCaseDescriptor> Find(UseCaseCatalog catalog, string code)
    {
        if (catalog.Find(code) is { } found) return found;
        var nearest = Nearest.Of(code, catalog.All.Select(useCase => useCase.Code));
        return new Problem("gebruiksgeval-onbekend", $"Onbekend gebruiksgeval: {code}.{(nearest is null ? " Alle gebruiksgevallen: bundel doe" : $" Bedoelt u {nearest}?")}");
    }
}
