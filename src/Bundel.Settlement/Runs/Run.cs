// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Runs;

public enum RunState
{
    [JsonStringEnumMemberName("concept")] Concept,
    [JsonStringEnumMemberName("gecontroleerd")] Checked,
    [JsonStringEnumMemberName("vastgesteld")] Adopted,
    [JsonStringEnumMemberName("vervangen")] Superseded,
}

/// <summary>
/// A run (verrekening) of one year. A concept computes when it is looked at; a checked one holds its results as rows and its input as a file;
/// an adopted one never changes and is only replaced by a new version.
/// </summary>
public sealed class Run : ITenantOwned, IReadAcross
{
    private Run()
    {
    }

    public Run(CollaborationId collaboration, int year, int version, RunChoice choice, Signature maker)
    {
        Id = RunId.From(Guid.CreateVersion7());
        CollaborationId = collaboration;
        Year = year;
        Version = version;
        Pools = string.Join(',', choice.Pools.Order(StringComparer.Ordinal));
        (Unit, Remainder) = (choice.Rounding.Unit, choice.Rounding.Remainder);
        (MadeBy, MadeByName, MadeUtc) = maker;
    }

    public RunId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public int Year { get; private set; }

    public int Version { get; private set; }

    public RunState State { get; private set; }

    /// <summary>Codes of the chosen pools with commas between them; empty is all.</summary>
    public string Pools { get; private set; } = "";

    public Money Unit { get; private set; }

    public RemainderRule Remainder { get; private set; }

    public PersonId MadeBy { get; private set; }

    public string MadeByName { get; private set; } = "";

    public DateTime MadeUtc { get; private set; }

    public PersonId? CheckedBy { get; private set; }

    public string? CheckedByName { get; private set; }

    public DateTime? CheckedUtc { get; private set; }

    public string? AdoptedByName { get; private set; }

    public DateTime? AdoptedUtc { get; private set; }

    public DecisionId? DecisionId { get; private set; }

    /// <summary>What was recorded at or before this instant counted.</summary>
    public DateTime? KnownAtUtc { get; private set; }

    /// <summary>SHA-256 of the canonical bytes of the input: the hash of the run, and the name of its snapshot in the file store.</summary>
    public string? Hash { get; private set; }

    /// <summary>The run that this one replaces.</summary>
    public RunId? ReplacesId { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Why a second person gave it back.</summary>
    public string? Returned { get; private set; }

    public Money Total { get; private set; }

    public Money RoundingLine { get; private set; }

    public Money Rest { get; private set; }

    /// <summary>"2026-3": year and version, as addresses and files name it.</summary>
    public string Code => FormattableString.Invariant($"{Year}-{Version}");

    public IReadOnlyList<string> PoolCodes => Pools.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public RoundingPolicy Rounding => new() { Unit = Unit, Remainder = Remainder };

    public bool IsStored => State != RunState.Concept;

    /// <summary>Makes it the next version of an adopted run.</summary>
    public void Replaces(Run adopted, string reason)
    {
        ReplacesId = adopted.Id;
        Reason = reason.Trim();
    }

    /// <summary>A second person has checked it; from now on its results are rows.</summary>
    public Result<Done> Check(Signature checker, CheckedInput input)
    {
        if (State != RunState.Concept) return Problem.Conflict("verrekening-geen-concept", $"Deze verrekening is al {State.Text()}.");
        if (checker.IsSamePerson(MadeBy, MadeByName)) return Problem.Conflict("zelfde-persoon", "Wie een verrekening maakt, controleert haar niet. Vraag een tweede persoon.");
        (CheckedBy, CheckedByName, CheckedUtc) = (checker.Person, checker.Name, checker.AtUtc);
        (KnownAtUtc, Hash) = (input.KnownAtUtc, input.Hash);
        (Total, RoundingLine, Rest) = (input.Total, input.RoundingLine, input.Rest);
        Returned = null;
        State = RunState.Checked;
        return new Done();
    }

    /// <summary>Back to concept, with a reason; its rows go.</summary>
    public Result<Done> Return(string reason)
    {
        if (State != RunState.Checked) return Problem.Conflict("verrekening-niet-gecontroleerd", "Alleen een gecontroleerde verrekening kan terug naar concept.");
        (CheckedBy, CheckedByName, CheckedUtc, KnownAtUtc, Hash) = (null, null, null, null, null);
        (Total, RoundingLine, Rest) = (Money.Zero, Money.Zero, Money.Zero);
        Returned = reason.Trim();
        State = RunState.Concept;
        return new Done();
    }

    /// <summary>Locks it with the decision of the competent body.</summary>
    public Result<Done> Adopt(Signature adopter, DecisionId decision)
    {
        if (State == RunState.Concept) return Problem.Conflict("verrekening-niet-gecontroleerd", "Laat deze verrekening eerst controleren door een tweede persoon.");
        if (State != RunState.Checked) return Problem.Conflict("verrekening-vast", $"Deze verrekening is {State.Text()} en verandert niet meer. Maak een nieuwe versie.");
        (AdoptedByName, AdoptedUtc) = (adopter.Name, adopter.AtUtc);
        DecisionId = decision;
        State = RunState.Adopted;
        return new Done();
    }

    public void Supersede() => State = RunState.Superseded;
}

/// <summary>Which pools (none is all) and how it rounds.</summary>
public sealed record RunChoice(IReadOnlyList<string> Pools, RoundingPolicy Rounding);

/// <summary>What a check fixes.</summary>
public sealed record CheckedInput(DateTime KnownAtUtc, string Hash, Money Total, Money RoundingLine, Money Rest);

/// <summary>Who did something, and when.</summary>
public sealed record Signature(PersonId Person, string Name, DateTime AtUtc)
{
    public static Signature Of(Actor actor, DateTime now) => new(actor.Person, actor.Name, now);

    public bool IsSamePerson(PersonId person, string name) => Person == person && (Person != default || Name == name);
}
