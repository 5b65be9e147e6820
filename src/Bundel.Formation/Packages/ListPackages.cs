// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.Packages;

[UseCase("deelpakketten-lijst", "Toont wat hier te delen is, wat is overgenomen en van wie, en wat anderen al hebben")]
public sealed record ListPackages : IQuery<PackagesView>
{
    public static Permission Requires => FormationPermissions.See;
}

/// <param name="Repository">Address of the Git repository that can be fetched.</param>
/// <param name="Commit">Commit of the Git repository that is browsed; null for a plain folder, or none.</param>
public sealed record PackagesView(
    [property: JsonPropertyName("eigen")] IReadOnlyList<ShareableItem> Own,
    [property: JsonPropertyName("overgenomen")] IReadOnlyList<TakenPackage> Taken,
    [property: JsonPropertyName("vanAnderen")] IReadOnlyList<OfferedPackage> Offered,
    [property: JsonPropertyName("mapAanwezig")] bool HasFolder,
    [property: JsonPropertyName("commit")] string? Commit,
    [property: JsonPropertyName("repository")] string? Repository);

/// <param name="Newer">Version that is offered now, when it is newer.</param>
public sealed record TakenPackage(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("herkomst")] string Origin,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("onderdelen")] IReadOnlyList<string> Items,
    [property: JsonPropertyName("overgenomenDoor")] string By,
    [property: JsonPropertyName("overgenomenOp")] DateTime AtUtc,
    [property: JsonPropertyName("nieuwereVersie")] string? Newer);

/// <param name="Fault">Why the file is no package.</param>
public sealed record OfferedPackage(
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("pakket")] SharePackage? Package,
    [property: JsonPropertyName("staat")] OfferState State,
    [property: JsonPropertyName("fout")] string? Fault);

public enum OfferState
{
    [JsonStringEnumMemberName("nieuw")] New,
    [JsonStringEnumMemberName("nieuwere-versie")] Newer,
    [JsonStringEnumMemberName("overgenomen")] Taken,
    [JsonStringEnumMemberName("onleesbaar")] Unreadable,
}

internal sealed class ListPackagesHandler(BundelDb db, IEnumerable<IShareable> shelves, PackageFolder folder) : IHandler<ListPackages, PackagesView>
{
    public async Task<Result<PackagesView>> Handle(ListPackages useCase, Actor actor, CancellationToken cancel)
    {
        var own = new List<ShareableItem>();
        foreach (var shelf in shelves) own.AddRange(await shelf.List(actor, cancel));
        var rows = await db.Set<ImportedPackage>().AsNoTracking().OrderByDescending(row => row.TakenUtc).ToListAsync(cancel);
        var offered = folder.Read();
        return new PackagesView(own, [.. rows.Select(row => View(row, offered))], [.. offered.Select(offer => View(offer.File, offer.Package, rows))], folder.IsThere, folder.Commit(), folder.Repository?.Address);
    }

    private static TakenPackage View(ImportedPackage row, IReadOnlyList<(string File, Result<SharePackage> Package)> offered)
    {
        var newest = offered.Where(offer => offer.Package.Succeeded && offer.Package.Value.Code == row.Code && offer.Package.Value.IsNewerThan(row.Version)).Select(offer => offer.Package.Value.Version).MaxBy(Version.Parse);
        return new TakenPackage(row.Code, row.Package.Origin, row.Version, [.. row.Package.Items.Select(item => item.Name)], row.TakenBy, row.TakenUtc, newest);
    }

    private static OfferedPackage View(string file, Result<SharePackage> package, List<ImportedPackage> rows)
    {
        if (!package.Succeeded) return new OfferedPackage(file, null, OfferState.Unreadable, string.Join(" ", package.Problems));
        ImportedPackage[] taken = [.. rows.Where(row => row.Code == package.Value.Code)];
        var state = taken.Length == 0 ? OfferState.New : Array.TrueForAll(taken, row => package.Value.IsNewerThan(row.Version)) ? OfferState.Newer : OfferState.Taken;
        return new OfferedPackage(file, package.Value, state, null);
    }
}
