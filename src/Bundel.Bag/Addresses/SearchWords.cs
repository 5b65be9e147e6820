// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Addresses;

/// <summary>How people write street names: abbreviations as NEN 5825 makes them, ordinals, and Frisian names of places.</summary>
internal static class SearchWords
{
    private const int MostSpellings = 24;

    /// <summary>Whole words that stand for others.</summary>
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["v"] = ["van"],
        ["vd"] = ["van de", "van der", "van den"],
        ["d"] = ["de", "der", "den"],
        ["burg"] = ["burgemeester"],
        ["bgm"] = ["burgemeester"],
        ["dr"] = ["doctor"],
        ["ds"] = ["dominee"],
        ["mr"] = ["meester"],
        ["prof"] = ["professor"],
        ["ir"] = ["ingenieur"],
        ["ing"] = ["ingenieur"],
        ["past"] = ["pastoor"],
        ["pr"] = ["prins"],
        ["st"] = ["sint"],
        ["kon"] = ["koningin", "koning"],
        ["gen"] = ["generaal"],
        ["jhr"] = ["jonkheer"],
        ["gr"] = ["graaf", "grote"],
        ["kl"] = ["kleine"],
        ["nw"] = ["nieuwe"],
        ["o"] = ["oude", "oost"],
        ["z"] = ["zuid"],
        ["n"] = ["noord"],
        ["w"] = ["west"],
        ["1e"] = ["eerste"],
        ["2e"] = ["tweede"],
        ["3e"] = ["derde"],
        ["4e"] = ["vierde"],
        ["eerste"] = ["1e"],
        ["tweede"] = ["2e"],
        ["derde"] = ["3e"],
        ["vierde"] = ["4e"],
    };

    /// <summary>Ends of words that stand for others.</summary>
    private static readonly (string Short, string Long)[] Ends = [("str", "straat"), ("ln", "laan"), ("wg", "weg"), ("pln", "plein"), ("pl", "plein"), ("gr", "gracht"), ("kd", "kade"), ("sngl", "singel"), ("drf", "dreef"), ("strjitte", "straat"), ("wei", "weg")];

    /// <summary>Places with a name in both languages, folded.</summary>
    private static readonly (string Dutch, string Frisian)[] Places =
    [
        ("leeuwarden", "ljouwert"), ("sneek", "snits"), ("bolsward", "boalsert"), ("franeker", "frjentsjer"), ("harlingen", "harns"), ("heerenveen", "it hearrenfean"), ("joure", "de jouwer"), ("workum", "warkum"),
        ("stavoren", "starum"), ("ijlst", "drylts"), ("sloten", "sleat"), ("hindeloopen", "hylpen"), ("berlikum", "berltsum"), ("sint annaparochie", "sint anne"), ("kollum", "kollum"), ("buitenpost", "butenpost"), ("lemmer", "de lemmer"), ("balk", "balk"), ("gorredijk", "de gordyk"), ("wolvega", "wolvegea"),
    ];

    /// <summary>A name in the spellings in which it may stand in the register; its own first.</summary>
    public static List<string> Spellings(string name)
    {
        var spellings = new List<string> { "" };
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var choices = Choices(word).ToList();
            spellings = [.. spellings.SelectMany(before => choices.Select(choice => before.Length == 0 ? choice : $"{before} {choice}")).Take(MostSpellings)];
        }

        return spellings;
    }

    /// <summary>The same place under its other name, or nothing.</summary>
    public static string? OtherName(string place)
    {
        foreach (var (dutch, frisian) in Places)
        {
            if (place == dutch) return frisian;
            if (place == frisian) return dutch;
        }

        return null;
    }

    private static IEnumerable<string> Choices(string word)
    {
        yield return word;
        foreach (var other in Words.GetValueOrDefault(word) ?? []) yield return other;
        foreach (var (shortEnd, longEnd) in Ends)
        {
            if (word.Length > shortEnd.Length + 2 && word.EndsWith(shortEnd, StringComparison.Ordinal)) yield return word[..^shortEnd.Length] + longEnd;
        }
    }
}
