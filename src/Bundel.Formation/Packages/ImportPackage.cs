// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.Packages;

[UseCase("deelpakket-inlezen", "Neemt de onderdelen van een pakket over als volgende versies; de herkomst blijft zichtbaar", Example = """{"pakket":{"code":"sla","naam":"SLA","versie":"1.0","auteur":"Zandstreek","licentie":"EUPL-1.2","bronnen":[],"onderdelen":[{"soort":"sjabloon","code":"sla","naam":"Onze SLA","inhoud":"# SLA"}]}}""")]
public sealed record ImportPackage([property: JsonPropertyName("pakket")] SharePackage Package) : ICommand<Done>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

internal sealed class ImportPackageHandler(BundelDb db, IEnumerable<IShareable> shelves, TimeProvider clock, AuditNote note) : IHandler<ImportPackage, Done>
{
    public async Task<Result<Done>> Handle(ImportPackage useCase, Actor actor, CancellationToken cancel)
    {
        var package = useCase.Package;
        if (PackageRules.Problems(package, shelves) is { Count: > 0 } faults) return Result<Done>.Failure(faults);
        if (await db.Set<ImportedPackage>().AnyAsync(row => row.Code == package.Code && row.Version == package.Version, cancel))
            return Problem.Conflict("pakket-ingelezen", "Deze versie van dit pakket is al ingelezen.") with { Field = "pakket", Found = $"{package.Code} {package.Version}" };
        var problems = new List<Problem>();
        foreach (var item in package.Items)
        {
            var shelf = shelves.First(known => known.Kind == item.Kind);
            if ((await shelf.List(actor, cancel)).Any(own => own.Code == item.Code && own.Text == item.Text)) continue;
            problems.AddRange((await shelf.Take(item, package.Origin, actor, cancel)).Problems);
        }

        if (problems.Count > 0) return problems;
        db.Add(new ImportedPackage(actor.Collaboration!.Value, package, actor.Name, clock.Instant()));
        note.About(package.Origin);
        return new Done();
    }
}
