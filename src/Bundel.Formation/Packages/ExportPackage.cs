// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;

namespace Bundel.Formation.Packages;

[UseCase("deelpakket-maken", "Zet eigen sjablonen en andere onderdelen in één pakket om te delen; zonder cijfers van deelnemers", Example = """{"code":"raadsstukken","naam":"Raadsstukken","versie":"1.0","auteur":"ICT-samenwerking Zandstreek","licentie":"EUPL-1.2","bronnen":["eigen werk"],"onderdelen":["sjabloon/raadsvoorstel"]}""")]
public sealed record ExportPackage(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("auteur")] string Author,
    [property: JsonPropertyName("licentie")] string Licence,
    [property: JsonPropertyName("bronnen")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("onderdelen")] IReadOnlyList<string> Items)
    : IQuery<SharePackage>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

internal sealed class ExportPackageHandler(IEnumerable<IShareable> shelves) : IHandler<ExportPackage, SharePackage>
{
    public async Task<Result<SharePackage>> Handle(ExportPackage useCase, Actor actor, CancellationToken cancel)
    {
        var all = new List<ShareableItem>();
        foreach (var shelf in shelves) all.AddRange(await shelf.List(actor, cancel));
        Problem[] unknown = [.. useCase.Items.Where(name => !all.Exists(item => NameOf(item) == name)).Select(name => Problem.InField("onderdelen", "onderdeel-onbekend", "Dit onderdeel is er niet.") with { Found = name, Expected = all.Count == 0 ? "iets van uzelf om te delen" : string.Join(", ", all.Select(NameOf)) })];
        var package = new SharePackage(useCase.Code, useCase.Name, useCase.Version, useCase.Author, useCase.Licence, useCase.Sources, [.. all.Where(item => useCase.Items.Contains(NameOf(item), StringComparer.Ordinal))]);
        Problem[] problems = [.. unknown, .. unknown.Length > 0 ? [] : PackageRules.Problems(package)];
        return problems.Length > 0 ? problems : package;
    }

    private static string NameOf(ShareableItem item) => $"{item.Kind}/{item.Code}";
}
