// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes;

/// <summary>What one organisation has: applications, technology, couplings, and its fact sheet. What is not in a list of values is unknown.</summary>
public sealed record Landscape(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("naam")] string Name)
{
    [JsonPropertyName("applicaties")]
    public IReadOnlyList<LandscapeApplication> Applications { get; init; } = [];

    [JsonPropertyName("technologie")]
    public IReadOnlyList<LandscapeTechnology> Technology { get; init; } = [];

    [JsonPropertyName("koppelingen")]
    public IReadOnlyList<LandscapeCoupling> Couplings { get; init; } = [];

    [JsonPropertyName("feiten")]
    public IReadOnlyList<LandscapeFact> Facts { get; init; } = [];

    [JsonIgnore]
    public bool IsEmpty => Applications.Count + Technology.Count + Couplings.Count + Facts.Count == 0;

    /// <summary>The newest value of a fact.</summary>
    public LandscapeFact? Fact(string code) => Facts.Where(fact => fact.Code == code).OrderByDescending(fact => fact.Date).FirstOrDefault();

    /// <summary>True when the owner has said that a list is complete: only then is what is not in it known not to be there.</summary>
    public bool IsComplete(string listFact) => Fact(listFact)?.Value == FieldDefinition.Yes;

    [JsonIgnore]
    public IEnumerable<LandscapeProduct> Products => Applications.Concat<LandscapeProduct>(Technology);

    public LandscapeApplication? Application(string code) => Applications.FirstOrDefault(application => application.Code == code);
}

/// <summary>Facts by which an owner says that a list is complete.</summary>
public static class Completeness
{
    public const string Applications = "lijst.applicaties-volledig";
    public const string Technology = "lijst.technologie-volledig";
    public const string Couplings = "lijst.koppelingen-volledig";
}

/// <summary>A row with a code, a name and values by field.</summary>
public abstract record LandscapeRow(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name)
{
    [JsonPropertyName("waarden")]
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string? Value(string field) => Values.GetValueOrDefault(field);

    public Money? Amount(string field) => Money.TryParse(Value(field), out var money) ? money : null;

    public DateOnly? Date(string field) => Kernel.Tables.DateText.TryParse(Value(field), out var date) ? date : null;
}

/// <summary>Something that an organisation runs: it fills components, and may be paid for by a service or by budget lines.</summary>
public abstract record LandscapeProduct(string Code, string Name) : LandscapeRow(Code, Name)
{
    /// <summary>Object IDs of the components that it fills, or keys of building blocks of our own.</summary>
    [JsonPropertyName("componenten")]
    public IReadOnlyList<string> Components { get; init; } = [];

    [JsonIgnore]
    public string? Status => Value("status");

    /// <summary>Planned and gone products are not in use; when nothing is said it is.</summary>
    [JsonIgnore]
    public bool IsInUse => Status is null or "in productie" or "uit te faseren";

    /// <summary>Code of the service of the catalogue by which it is paid.</summary>
    [JsonIgnore]
    public string? Service => Value("dienst");

    /// <summary>Budget lines that pay it, as "kostengroep/omschrijving".</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Posts => Value("begrotingsregels")?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

public sealed record LandscapeApplication(string Code, string Name) : LandscapeProduct(Code, Name)
{
    [JsonPropertyName("standaarden")]
    public IReadOnlyList<StandardSupport> Standards { get; init; } = [];

    [JsonIgnore]
    public string? Supplier => Value("leverancier");

    [JsonIgnore]
    public string? Version => Value("versie");
}

public enum Proof
{
    /// <summary>The application does not support it.</summary>
    [JsonStringEnumMemberName("geen")] None,

    /// <summary>The supplier says so.</summary>
    [JsonStringEnumMemberName("geclaimd")] Claimed,

    /// <summary>A test report shows it.</summary>
    [JsonStringEnumMemberName("getest")] Tested,
}

/// <summary>A standard or a version of one, and how it is known that the application supports it.</summary>
public sealed record StandardSupport(
    [property: JsonPropertyName("standaard")] string Standard,
    [property: JsonPropertyName("bewijs")] Proof Proof);

public sealed record LandscapeTechnology(string Code, string Name) : LandscapeProduct(Code, Name);

public sealed record LandscapeCoupling(string Code, string Name) : LandscapeRow(Code, Name)
{
    /// <summary>Code of an application, or Object ID of something outside.</summary>
    [JsonPropertyName("van")]
    public required string From { get; init; }

    [JsonPropertyName("naar")]
    public required string To { get; init; }

    /// <summary>Code of the application or technology in between, "geen" for a direct coupling, or nothing when unknown.</summary>
    [JsonPropertyName("intermediair")]
    public string? Through { get; init; }

    [JsonPropertyName("standaard")]
    public string? Standard { get; init; }
}

/// <summary>A value of the fact sheet, when it held, and what shows it.</summary>
public sealed record LandscapeFact(
    [property: JsonPropertyName("feit")] string Code,
    [property: JsonPropertyName("waarde")] string Value,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("bewijs")] string? Evidence = null);
