// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Year.Steps;

/// <summary>
/// One version of a step of planning and control. A second person checks it, the competent body adopts it; from then on it is locked.
/// A correction is the next version, with a reason.
/// </summary>
public sealed class YearStep : DecidedVersion
{
    private YearStep()
    {
    }

    public YearStep(CollaborationId collaboration, StepName name, int version, StepText text, Signature maker)
        : base(collaboration, name.Code, version, new DateOnly(name.Year, 1, 1))
    {
        Id = Guid.CreateVersion7();
        (Year, Kind, Number) = name;
        (MadeBy, MadeByName, MadeUtc) = maker;
        Fill(text);
    }

    public Guid Id { get; private set; }

    public int Year { get; private set; }

    public StepKind Kind { get; private set; }

    public int? Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>JSON of the content.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>Why there is a further version.</summary>
    public string? Reason { get; private set; }

    public PersonId MadeBy { get; private set; }

    public string MadeByName { get; private set; } = "";

    public DateTime MadeUtc { get; private set; }

    public PersonId? CheckedBy { get; private set; }

    public string? CheckedByName { get; private set; }

    /// <summary>What was recorded at or before this instant counts.</summary>
    public DateTime? CheckedUtc { get; private set; }

    public DateTime? AdoptedUtc { get; private set; }

    public StepContent Content => JsonSerializer.Deserialize<StepContent>(Definition, UseCaseJson.Options)!;

    public StepState Stage => State switch
    {
        VersionState.Adopted => StepState.Adopted,
        VersionState.Superseded => StepState.Superseded,
        _ => CheckedUtc is null ? StepState.Concept : StepState.Checked,
    };

    /// <summary>Changes a draft. What was checked must be checked anew, and who changes it becomes its maker.</summary>
    public Result<Done> Change(StepText text, Signature maker)
    {
        var open = Redraft(ValidFrom);
        if (!open.Succeeded) return open;
        (MadeBy, MadeByName, MadeUtc) = maker;
        (CheckedBy, CheckedByName, CheckedUtc) = (null, null, null);
        Fill(text);
        return open;
    }

    public Result<Done> Check(Signature checker)
    {
        if (Stage != StepState.Concept) return Problem.Conflict("stap-geen-concept", $"Deze stap is al {Stage.Text()}.");
        if (checker.IsSamePerson(MadeBy, MadeByName)) return Problem.Conflict("zelfde-persoon", "Wie een stap maakt, controleert haar niet. Vraag een tweede persoon.");
        (CheckedBy, CheckedByName, CheckedUtc) = (checker.Person, checker.Name, checker.AtUtc);
        return new Done();
    }

    public Result<Done> Lock(DateTime now, DecisionId decision)
    {
        if (Stage == StepState.Concept) return Problem.Conflict("stap-niet-gecontroleerd", "Laat deze stap eerst controleren door een tweede persoon.");
        var adopted = Adopt(decision);
        if (adopted.Succeeded) AdoptedUtc = now;
        return adopted;
    }

    private void Fill(StepText text)
    {
        Title = text.Title.Trim();
        Definition = JsonSerializer.Serialize(text.Content, UseCaseJson.Options);
        Reason = string.IsNullOrWhiteSpace(text.Reason) ? null : text.Reason.Trim();
    }
}

/// <summary>What a user says of a step.</summary>
public sealed record StepText(string Title, StepContent Content, string? Reason);
