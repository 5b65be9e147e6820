// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;

namespace Bundel.Bag.Loading;

/// <summary>What a load took in of one type.</summary>
public sealed class KindCount
{
    [JsonPropertyName("bestanden")] public int Files { get; set; }

    [JsonPropertyName("voorkomens")] public long Voorkomens { get; set; }

    [JsonPropertyName("objecten"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public long? Objects { get; set; }

    [JsonPropertyName("huidig"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public long? Current { get; set; }
}

/// <summary>A fault as the report shows it.</summary>
public sealed record FaultLine(
    [property: JsonPropertyName("bestand")] string? File,
    [property: JsonPropertyName("plaats")] string? Place,
    [property: JsonPropertyName("gevonden")] string? Found,
    [property: JsonPropertyName("verwacht")] string? Expected,
    [property: JsonPropertyName("melding")] string Message,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("weigert")] bool Refuses)
{
    /// <summary>"extract.zip › 9999PND.xml, regel 3, positie 5: …": for people.</summary>
    [JsonIgnore] public string Text => $"{File}{(string.IsNullOrEmpty(Place) ? "" : ", " + Place)}: {Message}{(Found is null ? "" : $" Gevonden: {Found}.")}{(Expected is null ? "" : $" Verwacht: {Expected}.")}";

    public static FaultLine Of(LoadFault fault)
    {
        var place = fault.Problem.Place;
        return new(place?.File, place is null ? null : (place with { File = null }).ToString(), fault.Problem.Found, fault.Problem.Expected, fault.Problem.Message, fault.Problem.Code, fault.Refuses);
    }
}

/// <summary>The report at the end of a load.</summary>
public sealed partial class LoadReport
{
    [JsonPropertyName("standdatum")] public string? Date { get; set; }

    [JsonPropertyName("opgeslagen")] public bool Stored { get; set; }

    [JsonPropertyName("gemeenten"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<string>? Municipalities { get; set; }

    [JsonPropertyName("overgeslagen"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedDictionary<string, long>? LeftOut { get; set; }

    [JsonPropertyName("soorten")] public Dictionary<string, KindCount> Kinds { get; } = Counts(withObjects: true);

    [JsonPropertyName("inactief")] public Dictionary<string, KindCount> Inactive { get; } = Counts();

    [JsonPropertyName("nietBag")] public Dictionary<string, KindCount> NotBag { get; } = Counts();

    [JsonPropertyName("inOnderzoek")] public Dictionary<string, KindCount> Investigation { get; } = Counts();

    [JsonPropertyName("gemeenteWoonplaats")] public long Relations { get; set; }

    [JsonPropertyName("aantalFouten")] public long FaultCount { get; set; }

    [JsonPropertyName("fouten")] public List<FaultLine> Faults { get; } = [];

    public Dictionary<string, KindCount> Of(Standing standing) => standing switch
    {
        Standing.Live => Kinds,
        Standing.Inactive => Inactive,
        Standing.NotBag => NotBag,
        _ => Investigation,
    };

    /// <summary>Counts a file by its name.</summary>
    public void CountFile(string name)
    {
        var match = FileName().Match(ExtractFiles.Short(name));
        if (!match.Success) return;
        var counts = match.Groups["group"].Value switch { "IA" => Inactive, "NB" => NotBag, "IO" => Investigation, _ => Kinds };
        counts[match.Groups["kind"].Value].Files++;
    }

    public void Take(FaultLog log)
    {
        FaultCount = log.Count;
        Faults.AddRange(log.Faults.Select(FaultLine.Of));
    }

    private static Dictionary<string, KindCount> Counts(bool withObjects = false) =>
        BagKinds.All.ToDictionary(kind => kind.Code(), _ => new KindCount { Objects = withObjects ? 0 : null, Current = withObjects ? 0 : null });

    [GeneratedRegex("^[0-9]{4}(?<group>IA|NB|IO)?(?<kind>WPL|OPR|NUM|VBO|LIG|STA|PND)[0-9]{8}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
