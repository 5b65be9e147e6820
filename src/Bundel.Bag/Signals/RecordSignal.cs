// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Bag.Signals.Importing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Signals;

[UseCase("bag-signaal-vastleggen", "Legt een signaal over de BAG vast bij een deelnemer", Example = """{"deelnemer":"lindehaven","signaal":{"kenmerk":"EB-2026-014","soort":"eigen-bevinding","ontvangen":"2026-11-20","omschrijving":"Schuur staat niet in de BAG","adres":"Dorpsstraat 3"}}""")]
public sealed record RecordSignal(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("signaal")] SignalInput Signal)
    : ICommand<Done>, IValidated
{
    private const int Longest = 2000;

    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("kenmerk", Signal.Reference, 100)) yield return problem;
        if (Signal.ObjectId is { Length: > 0 } id)
        {
            foreach (var problem in SignalTable.Identifier(id).Problems) yield return problem with { Field = "object" };
        }

        if (Signal.Received.Year < 1900) yield return Problem.InField("ontvangen", "datum-te-oud", "Deze dag ligt voor 1900.");
        if (Signal.Description?.Length > Longest) yield return Problem.InField("omschrijving", "tekst-te-lang", $"Hoogstens {Dutch.Number(Longest)} tekens.");
        if (Signal.TakenUp < Signal.Received) yield return Problem.InField("opgepakt", "opgepakt-te-vroeg", "Een signaal wordt niet opgepakt voor het is ontvangen.");
        if (Signal.Finished < Signal.Received) yield return Problem.InField("afgehandeld", "afgehandeld-te-vroeg", "Een signaal wordt niet afgehandeld voor het is ontvangen.");
        if (Signal.Finished is null && !Signal.State.IsOpen()) yield return Problem.InField("afgehandeld", "afgehandeld-ontbreekt", "Geef de dag van afhandeling.");
    }
}

internal sealed class RecordSignalHandler(BundelDb db, MemberDesk desk, TimeProvider clock, AuditNote note) : IHandler<RecordSignal, Done>
{
    public async Task<Result<Done>> Handle(RecordSignal useCase, Actor actor, CancellationToken cancel)
    {
        var member = await desk.Find(useCase.Participant, actor, cancel);
        if (!member.Succeeded) return Result<Done>.Failure(member.Problems);
        var (id, input) = (member.Value.Id, useCase.Signal with { Reference = useCase.Signal.Reference.Trim() });
        if (input.ObjectId is { Length: > 0 } objectId) input = input with { ObjectId = SignalTable.Identifier(objectId).Value };
        note.About($"{input.Reference} bij {member.Value.Name}");
        var known = await db.Set<BagSignal>().Where(row => row.ParticipantId == id && row.Kind == input.Kind).ToListAsync(cancel);
        if (known.Find(row => row.Reference == input.Reference) is { } same) same.Change(input);
        else if (known.Find(row => row.IsSame(input)) is { } duplicate) duplicate.AlsoKnown(input.Reference);
        else db.Add(new BagSignal(actor.Collaboration!.Value, id, input, actor.Name, clock.Instant()));
        return new Done();
    }
}

[UseCase("bag-signaal-afhandelen", "Legt vast hoe ver een signaal is, en met welk resultaat", Example = """{"signaal":"0198c2a4-0000-7000-8000-000000000001","stand":"afgerond","op":"2026-11-24","resultaat":"Pand opgevoerd"}""")]
public sealed record HandleSignal(
    [property: JsonPropertyName("signaal")] Guid Signal,
    [property: JsonPropertyName("stand")] SignalState State,
    [property: JsonPropertyName("op")] DateOnly On,
    [property: JsonPropertyName("resultaat")] string? Result = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        if (!State.IsOpen() && string.IsNullOrWhiteSpace(Result)) yield return Problem.InField("resultaat", "resultaat-ontbreekt", "Zeg in een zin wat eruit kwam.");
    }
}

internal sealed class HandleSignalHandler(BundelDb db, AuditNote note) : IHandler<HandleSignal, Done>
{
    public async Task<Result<Done>> Handle(HandleSignal useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<BagSignal>().FirstOrDefaultAsync(row => row.Id == useCase.Signal, cancel) is not { } row || !actor.Covers(row.ParticipantId!.Value)) return Problem.NotFound("Dit signaal bestaat niet.") with { Field = "signaal" };
        if (useCase.On < row.Received) return Problem.InField("op", "dag-te-vroeg", "Deze dag ligt voor de ontvangst.") with { Found = Dutch.ShortDate(useCase.On), Expected = $"{Dutch.ShortDate(row.Received)} of later" };
        var input = row.Input();
        row.Change(input with
        {
            State = useCase.State,
            TakenUp = useCase.State == SignalState.New ? null : input.TakenUp ?? useCase.On,
            Finished = useCase.State.IsOpen() ? null : useCase.On,
            Result = useCase.Result ?? input.Result,
        });
        note.About($"{row.Reference}: {useCase.State.Text()}");
        return new Done();
    }
}
