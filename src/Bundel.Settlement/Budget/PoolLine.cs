// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Budget;

/// <summary>A budget line (begrotingsregel): what one pool costs or brings in during one year.</summary>
public sealed class PoolLine : ITenantOwned
{
    private PoolLine()
    {
    }

    public PoolLine(CollaborationId collaboration, LineText text)
    {
        Id = LineId.From(Guid.CreateVersion7());
        CollaborationId = collaboration;
        Change(text);
    }

    public LineId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public int Year { get; private set; }

    /// <summary>Code of the cost pool.</summary>
    public string Pool { get; private set; } = "";

    public string Description { get; private set; } = "";

    public Money Amount { get; private set; }

    public LineKind Kind { get; private set; }

    public string? TaskField { get; private set; }

    public LineNature Nature { get; private set; }

    /// <summary>Code of the service.</summary>
    public string? Service { get; private set; }

    /// <summary>Code of the mutation.</summary>
    public string? Mutation { get; private set; }

    public LineText Text => new(Year, Pool, Description, Amount, Kind, TaskField, Nature, Service, Mutation);

    public void Change(LineText text)
    {
        (Year, Pool, Description, Amount) = (text.Year, text.Pool, text.Description, text.Amount);
        (Kind, TaskField, Nature, Service, Mutation) = (text.Kind, text.TaskField, text.Nature, text.Service, text.Mutation);
    }
}

/// <summary>What a user or a file says of a budget line.</summary>
public sealed record LineText(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("omschrijving")] string Description,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("soort")] LineKind Kind = LineKind.Cost,
    [property: JsonPropertyName("taakveld")] string? TaskField = null,
    [property: JsonPropertyName("aard")] LineNature Nature = LineNature.Structural,
    [property: JsonPropertyName("dienst")] string? Service = null,
    [property: JsonPropertyName("mutatie")] string? Mutation = null)
{
    /// <summary>Longest description.</summary>
    public const int MaxDescription = 300;

    public IEnumerable<Problem> Validate()
    {
        if (Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.") with { Expected = "een jaar zoals 2026" };
        foreach (var problem in Required.Text("omschrijving", Description, MaxDescription)) yield return problem;
        foreach (var problem in Bundel.Collaborations.Services.TaskFields.Check(TaskField)) yield return problem;
    }

    /// <summary>Spaces off, empty becomes unknown.</summary>
    public LineText Clean() => this with { Pool = Pool.Trim(), Description = Description.Trim(), TaskField = Blank(TaskField), Service = Blank(Service), Mutation = Blank(Mutation) };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
