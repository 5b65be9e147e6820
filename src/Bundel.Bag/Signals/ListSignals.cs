// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Signals;

[UseCase("bag-signalen-lijst", "Toont de bak met signalen per deelnemer, met termijnen en wat te laat is", Example = """{"alleenOpen":true}""")]
public sealed record ListSignals(
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("alleenOpen")] bool OnlyOpen = false)
    : IQuery<IReadOnlyList<SignalView>>
{
    public static Permission Requires => BagPermissions.See;
}

[UseCase("bag-signaal-tonen", "Toont één signaal", Example = """{"signaal":"0198c2a4-0000-7000-8000-000000000001"}""")]
public sealed record ShowSignal([property: JsonPropertyName("signaal")] Guid Signal) : IQuery<SignalView>
{
    public static Permission Requires => BagPermissions.See;
}

/// <summary>A signal with its due dates.</summary>
/// <param name="TakeUpBy">The last day to take it up; nothing when it was, or when no term holds.</param>
/// <param name="FinishBy">The last day to finish it.</param>
public sealed record SignalView(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("deelnemerNaam")] string ParticipantName,
    [property: JsonPropertyName("signaal")] SignalInput Signal,
    [property: JsonPropertyName("herkomst")] string Source,
    [property: JsonPropertyName("ookBekendAls")] string? AlsoKnownAs,
    [property: JsonPropertyName("uiterlijkOpgepakt")] DateOnly? TakeUpBy,
    [property: JsonPropertyName("uiterlijkAfgehandeld")] DateOnly FinishBy,
    [property: JsonPropertyName("teLaat")] bool IsLate)
{
    internal static SignalView Of(BagSignal row, DeskMember member, DateOnly today)
    {
        var takeUp = row.Kind.ToTakeUp()?.Due(row.Received);
        var finish = row.Kind.ToFinish().Due(row.Received);
        var late = row.State.IsOpen() ? today > finish || (row.TakenUp is null && today > takeUp) : row.Finished > finish;
        return new SignalView(row.Id, member.Code, member.Name, row.Input(), row.Source, row.AlsoKnownAs, takeUp, finish, late);
    }

    /// <summary>The first day that is still to be met.</summary>
    [JsonIgnore] public DateOnly? NextDue => !Signal.State.IsOpen() ? null : Signal.TakenUp is null && TakeUpBy is { } day ? day : FinishBy;
}

internal sealed class ListSignalsHandler(BundelDb db, MemberDesk desk, TimeProvider clock) : IHandler<ListSignals, IReadOnlyList<SignalView>>
{
    public async Task<Result<IReadOnlyList<SignalView>>> Handle(ListSignals useCase, Actor actor, CancellationToken cancel)
    {
        var members = (await desk.All(cancel)).ToDictionary(member => member.Id);
        var rows = db.Set<BagSignal>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(useCase.Participant))
        {
            var member = await desk.Find(useCase.Participant, actor, cancel);
            if (!member.Succeeded) return Result<IReadOnlyList<SignalView>>.Failure(member.Problems);
            var id = member.Value.Id;
            rows = rows.Where(row => row.ParticipantId == id);
        }

        if (useCase.OnlyOpen) rows = rows.Where(row => row.State != SignalState.Done && row.State != SignalState.Rejected);
        var today = clock.Today();
        return (await rows.ToListAsync(cancel)).Where(row => members.ContainsKey(row.ParticipantId!.Value))
            .Select(row => SignalView.Of(row, members[row.ParticipantId!.Value], today))
            .OrderBy(view => view.NextDue ?? DateOnly.MaxValue).ThenBy(view => view.Signal.Reference, StringComparer.Ordinal).ToArray();
    }
}

internal sealed class ShowSignalHandler(BundelDb db, MemberDesk desk, TimeProvider clock) : IHandler<ShowSignal, SignalView>
{
    public async Task<Result<SignalView>> Handle(ShowSignal useCase, Actor actor, CancellationToken cancel)
    {
        var row = await db.Set<BagSignal>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == useCase.Signal, cancel);
        if (row is null || (await desk.All(cancel)).Find(member => member.Id == row.ParticipantId) is not { } member) return Problem.NotFound("Dit signaal bestaat niet.") with { Field = "signaal" };
        return SignalView.Of(row, member, clock.Today());
    }
}
