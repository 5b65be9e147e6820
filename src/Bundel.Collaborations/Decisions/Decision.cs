// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

/// <summary>
/// A decision in the register. Draft and scheduled decisions change; a taken one only gets its document or is withdrawn, with a reason;
/// a withdrawn one stays as it is.
/// </summary>
public sealed class Decision : ITenantOwned
{
    private Decision()
    {
    }

    public Decision(CollaborationId collaboration, string code, DecisionText text)
    {
        Id = DecisionId.New();
        CollaborationId = collaboration;
        Code = code;
        Fill(text);
    }

    public DecisionId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Kenmerk: how the body itself names it.</summary>
    public string Reference { get; private set; } = "";

    public Body Body { get; private set; }

    public string Subject { get; private set; } = "";

    public DateOnly? Date { get; private set; }

    public DecisionState State { get; private set; }

    public FileId? DocumentId { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    public bool IsOpen => State is DecisionState.Draft or DecisionState.Scheduled;

    public Result<Done> Change(DecisionText text)
    {
        if (!IsOpen) return Problem.Conflict("besluit-vast", $"Dit besluit is {State.Text()} en verandert niet meer.");
        Fill(text);
        return new Done();
    }

    public Result<Done> Schedule(DateOnly meeting)
    {
        if (!IsOpen) return Problem.Conflict("besluit-niet-open", $"Dit besluit is {State.Text()} en kan niet meer op een agenda.");
        Date = meeting;
        State = DecisionState.Scheduled;
        return new Done();
    }

    public Result<Done> Take(DateOnly date, DateOnly today)
    {
        if (!IsOpen) return Problem.Conflict("besluit-niet-open", $"Dit besluit is al {State.Text()}.");
        if (date > today) return Problem.InField("datum", "besluit-in-toekomst", "Een besluit dat genomen is, kan geen datum in de toekomst hebben.") with { Found = Dutch.ShortDate(date), Expected = $"uiterlijk {Dutch.ShortDate(today)}" };
        Date = date;
        State = DecisionState.Taken;
        return new Done();
    }

    public Result<Done> Withdraw(string because)
    {
        if (State == DecisionState.Withdrawn) return Problem.Conflict("besluit-ingetrokken", "Dit besluit is al ingetrokken.");
        WithdrawnBecause = because;
        State = DecisionState.Withdrawn;
        return new Done();
    }

    public Result<Done> Attach(FileId document)
    {
        if (State == DecisionState.Withdrawn) return Problem.Conflict("besluit-ingetrokken", "Dit besluit is ingetrokken; het krijgt geen document meer.");
        DocumentId = document;
        return new Done();
    }

    private void Fill(DecisionText text)
    {
        Reference = text.Reference.Trim();
        Subject = text.Subject.Trim();
        Body = text.Body;
        Date = text.Date;
    }
}

/// <summary>What a user fills in.</summary>
public sealed record DecisionText(string Reference, string Subject, Body Body, DateOnly? Date);
