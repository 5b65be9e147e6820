// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.SignIn.Settings;

/// <summary>The sites of which files are fetched by address: those that are named, else the usual ones; an empty word is none.</summary>
internal static class FetchSettings
{
    private const string Path = "ophalen";

    public static FetchSources Read(SectionReader reader)
    {
        var places = reader.Items(Path);
        return places.Count == 0 ? FetchSources.Usual : new FetchSources([.. places.Select(place => Site(reader, place)).OfType<Uri>()]);
    }

    private static Uri? Site(SectionReader reader, string place)
    {
        if (reader.Https(place) is not { } site) return null;
        if (site.AbsolutePath == "/" && site.UserInfo.Length == 0) return site;
        reader.Fault(place, "adres-onjuist", "Noem alleen de site, zonder pad.", site.ToString(), site.GetLeftPart(UriPartial.Authority));
        return null;
    }
}
