// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Platform;
using Bundel.Web.Tests.Api;
using Bundel.Web.Tests.Hosting;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>docs/rechten.md: made from the catalogue and from what the pages really did. BUNDEL_BIJWERKEN=1 writes it.</summary>
internal static class RightsDocument
{
    private const string Both = "●";
    private const string WholeOnly = "○";

    private static readonly Role[] Roles = Enum.GetValues<Role>();

    private static string File => Path.Combine(Repository.Root, "docs", "rechten.md");

    public static void Compare(string made)
    {
        if (Environment.GetEnvironmentVariable("BUNDEL_BIJWERKEN") == "1") System.IO.File.WriteAllText(File, made);
        (System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : "").ShouldBe(made, "docs/rechten.md is not what Bundel does; BUNDEL_BIJWERKEN=1 writes it anew");
    }

    public static string Make(IReadOnlyDictionary<(string Page, Role Role, bool Whole), bool> seen)
    {
        var modules = Site.Services.GetRequiredService<ModuleList>();
        var text = new StringBuilder(Introduction);
        text.Append("\n## Rechten per rol\n\n").Append(Head("Recht", "Wat het geeft"));
        foreach (var permission in modules.Permissions.OrderBy(permission => permission.Code, StringComparer.Ordinal))
            text.Append(Row([$"`{permission.Code}`", permission.Description], role => IsOfCollaboration(permission) ? Cell(Cast.May(permission, role, true), Cast.May(permission, role, false)) : ""));
        text.Append("\n## Gebruiksgevallen en adressen van de API\n\n| Gebruiksgeval | Recht | API |\n| --- | --- | --- |\n");
        var routes = ApiWorld.Routes.ToLookup(route => route.UseCase.Code, route => $"`{route.Method} {route.Path}`");
        foreach (var useCase in Site.Services.GetRequiredService<UseCaseCatalog>().All)
            text.Append($"| `{useCase.Code}` | {(useCase.Permission == OutsidePermissions.None ? "aangemeld zijn" : $"`{useCase.Permission.Code}`")} | {string.Join("<br>", routes[useCase.Code].DefaultIfEmpty("geen"))} |\n");
        text.Append("\n## Pagina's per rol\n\nGemeten door elke pagina als elke rol te openen.\n\n").Append(Head("Pagina"));
        foreach (var page in PageOfHost.All.Where(page => page.IsOfCollaboration))
            text.Append(Row([$"`{page.Template}`"], role => Cell(seen[(page.Template, role, true)], seen[(page.Template, role, false)])));
        text.Append("\nZonder aanmelden: ").AppendJoin(", ", PageOfHost.All.Where(page => page.IsOpen).Select(page => $"`{page.Template}`")).Append(". ");
        return text.Append("Voor iedereen die aangemeld is: ").AppendJoin(", ", PageOfHost.All.Where(page => !page.IsOpen && !page.IsOfCollaboration).Select(page => $"`{page.Template}`")).Append(".\n").ToString();
    }

    /// <summary>Beginning a collaboration is for the operator alone: no role in a collaboration reaches outside it.</summary>
    private static bool IsOfCollaboration(Permission permission) =>
        Site.Services.GetRequiredService<UseCaseCatalog>().All.Where(useCase => useCase.Permission.Code == permission.Code).ToArray() is not { Length: > 0 } uses || uses.Any(useCase => useCase.NeedsCollaboration);

    private static string Cell(bool whole, bool participant) => (whole, participant) switch
    {
        (true, true) => Both,
        (true, false) => WholeOnly,
        (false, true) => throw new InvalidOperationException("A role for one participant gives more than the same role for the whole."),
        _ => "",
    };

    private static string Head(params string[] columns) =>
        $"| {string.Join(" | ", columns.Concat(Roles.Select(role => role.Text())))} |\n|{string.Concat(Enumerable.Repeat(" --- |", columns.Length + Roles.Length))}\n";

    private static string Row(string[] columns, Func<Role, string> cell) => $"| {string.Join(" | ", columns.Concat(Roles.Select(cell)))} |\n";

    private const string Introduction =
        """
        # Rechten

        Dit overzicht maakt een toets (`RightsTests`) uit de lijst van gebruiksgevallen en uit wat de pagina's werkelijk doen. Klopt het niet meer, dan faalt de toets.

        - **●** met een rol voor de hele samenwerking, en ook met een rol voor één deelnemer (die dan van andere deelnemers niet ziet wat van hen alleen is)
        - **○** alleen met een rol voor de hele samenwerking
        - leeg: niet

        Voor een samenwerking waarin u geen rol hebt, antwoordt elk adres en elke pagina dat zij niet bestaat.

        """;
}
