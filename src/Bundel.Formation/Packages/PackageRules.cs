// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.Reading;

namespace Bundel.Formation.Packages;

/// <summary>What a package must hold before anything of it is taken; all faults at once.</summary>
internal static class PackageRules
{
    public const int MostItems = 200;
    private const int LongestItem = 500_000;

    public static IReadOnlyList<Problem> Problems(SharePackage package, IEnumerable<IShareable>? shelves = null)
    {
        var check = new Pointers();
        if (!Code.Parse(package.Code, "code").Succeeded) check.Add("code-onjuist", "Dit is geen code.", "/code", package.Code, "kleine letters, cijfers en streepjes");
        check.Text(package.Name, "/naam");
        check.Text(package.Author, "/auteur");
        check.Text(package.Licence, "/licentie", 100);
        if (!Version.TryParse(package.Version, out _)) check.Add("versie-onjuist", "Dit is geen versie.", "/versie", package.Version, "twee tot vier getallen met punten, zoals 1.2");
        check.Count(package.Items?.Count ?? 0, 1, MostItems, "/onderdelen", "onderdelen");
        check.Unique(package.Items ?? [], item => item.Kind + "/" + item.Code, "/onderdelen", "code");
        Pointers.Each(package.Items, "/onderdelen", (item, at) =>
        {
            check.Text(item.Name, at + "/naam");
            check.Text(item.Text, at + "/inhoud", LongestItem);
            if (shelves is null) return;
            if (shelves.FirstOrDefault(shelf => shelf.Kind == item.Kind) is not { } shelf) check.Add("soort-onbekend", "Dit soort onderdeel kent Bundel niet.", at + "/soort", item.Kind, string.Join(", ", shelves.Select(known => known.Kind)));
            else foreach (var problem in shelf.Check(item)) check.Add(problem.Code, problem.Message, at + "/inhoud", problem.Found, problem.Expected);
        });
        return check.Problems;
    }
}
