// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;

namespace Bundel.Formation.Packages;

[UseCase("deelpakket-bekijken", "Toont wat een pakket zou veranderen, zonder iets op te slaan", Example = """{"pakket":{"code":"sla","naam":"SLA","versie":"1.0","auteur":"Zandstreek","licentie":"EUPL-1.2","bronnen":[],"onderdelen":[{"soort":"sjabloon","code":"sla","naam":"Onze SLA","inhoud":"# SLA"}]}}""")]
public sealed record PreviewPackage([property: JsonPropertyName("pakket")] SharePackage Package) : IQuery<IReadOnlyList<ItemPreview>>
{
    public static Permission Requires => FormationPermissions.See;
}

/// <summary>What would happen to one item.</summary>
/// <param name="Difference">Lines that go (−) and come (+); empty when it is new or the same.</param>
public sealed record ItemPreview(
    [property: JsonPropertyName("onderdeel")] ShareableItem Item,
    [property: JsonPropertyName("uitkomst")] ItemOutcome Outcome,
    [property: JsonPropertyName("verschil")] IReadOnlyList<string> Difference);

public enum ItemOutcome
{
    [JsonStringEnumMemberName("nieuw")] New,
    [JsonStringEnumMemberName("gelijk")] Same,
    [JsonStringEnumMemberName("anders")] Different,
}

internal sealed class PreviewPackageHandler(IEnumerable<IShareable> shelves) : IHandler<PreviewPackage, IReadOnlyList<ItemPreview>>
{
    public async Task<Result<IReadOnlyList<ItemPreview>>> Handle(PreviewPackage useCase, Actor actor, CancellationToken cancel)
    {
        if (PackageRules.Problems(useCase.Package, shelves) is { Count: > 0 } problems) return Result<IReadOnlyList<ItemPreview>>.Failure(problems);
        var previews = new List<ItemPreview>();
        foreach (var item in useCase.Package.Items)
        {
            var own = (await shelves.First(shelf => shelf.Kind == item.Kind).List(actor, cancel)).FirstOrDefault(known => known.Code == item.Code);
            previews.Add(own is null ? new ItemPreview(item, ItemOutcome.New, [])
                : own.Text == item.Text ? new ItemPreview(item, ItemOutcome.Same, [])
                : new ItemPreview(item, ItemOutcome.Different, TextDifference.Between(own.Text, item.Text)));
        }

        return previews;
    }
}
