// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Bag.Signals;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Process.Cases;

[UseCase("bag-zaak-starten", "Start een zaak vanaf een brondocument of een terugmelding; de stappen krijgen termijnen in werkdagen", Example = """{"code":"z-2026-118","deelnemer":"lindehaven","onderwerp":"Omgevingsvergunning Dorpsstraat 3","start":"2026-11-20","gebeurtenis":"BGR-VBN"}""")]
public sealed record StartCase(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("start")] DateOnly Start,
    [property: JsonPropertyName("gebeurtenis")] string? Event = null,
    [property: JsonPropertyName("signaal")] Guid? Signal = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in (Problem[])[.. CodeRules.CheckListed(Code), .. Required.Text("onderwerp", Subject, 300)]) yield return problem;
        if (Start.Year < 1900) yield return Problem.InField("start", "datum-te-oud", "Deze dag ligt voor 1900.");
        if (Signal is null && string.IsNullOrWhiteSpace(Event)) yield return Problem.InField("gebeurtenis", "gebeurtenis-ontbreekt", "Kies een gebeurtenis, of begin bij een signaal.");
        else if (!string.IsNullOrWhiteSpace(Event) && ProcessGuide.Shipped.Event(Event) is null) yield return Problem.InField("gebeurtenis", "gebeurtenis-onbekend", "Deze gebeurtenis staat niet in het Processenhandboek.") with { Found = Event, Expected = "een code als BGR-VBN" };
    }
}

internal sealed class StartCaseHandler(BundelDb db, MemberDesk desk, AuditNote note) : IHandler<StartCase, Done>
{
    public async Task<Result<Done>> Handle(StartCase useCase, Actor actor, CancellationToken cancel)
    {
        var member = await desk.Find(useCase.Participant, actor, cancel);
        if (!member.Succeeded) return Result<Done>.Failure(member.Problems);
        var (id, signal) = (member.Value.Id, useCase.Signal);
        if (signal is not null && !await db.Set<BagSignal>().AnyAsync(row => row.Id == signal && row.ParticipantId == id, cancel)) return Problem.NotFound("Dit signaal bestaat niet bij deze deelnemer.") with { Field = "signaal" };
        if (await db.Set<BagCase>().AnyAsync(row => row.Code == useCase.Code, cancel)) return Problem.Conflict("zaak-bestaat", "Er is al een zaak met deze code.") with { Field = "code" };
        var found = ProcessGuide.Shipped.Event(useCase.Event);
        db.Add(new BagCase(actor.Collaboration!.Value, id, useCase.Code, new CaseText(useCase.Subject.Trim(), found?.Procedure ?? ProcessGuide.Feedback, useCase.Start, [], found?.Code, signal)));
        note.About($"{useCase.Subject.Trim()} bij {member.Value.Name}");
        return new Done();
    }
}

[UseCase("bag-zaak-stap", "Legt vast op welke dag een stap van een zaak is gedaan, of neemt dat terug", Example = """{"code":"z-2026-118","stap":1,"op":"2026-11-23"}""")]
public sealed record RecordCaseStep(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("stap")] int Step,
    [property: JsonPropertyName("op")] DateOnly? On = null)
    : ICommand<Done>
{
    public static Permission Requires => BagPermissions.Work;
}

internal sealed class RecordCaseStepHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordCaseStep, Done>
{
    public async Task<Result<Done>> Handle(RecordCaseStep useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<BagCase>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is not { } row) return Problem.NotFound("Deze zaak bestaat niet.") with { Field = "code", Found = useCase.Code };
        var text = row.Text();
        var count = ProcessGuide.Shipped.Procedure(text.Procedure)!.Steps.Count;
        if (useCase.Step < 1 || useCase.Step > count) return Problem.InField("stap", "stap-onbekend", "Deze stap heeft de zaak niet.") with { Found = Dutch.Number(useCase.Step), Expected = $"1 tot en met {Dutch.Number(count)}" };
        if (useCase.On < text.Start) return Problem.InField("op", "dag-te-vroeg", "Deze dag ligt voor de start van de zaak.") with { Expected = $"{Dutch.ShortDate(text.Start)} of later" };
        if (useCase.On > clock.Today()) return Problem.InField("op", "dag-te-laat", "Deze dag moet nog komen.") with { Expected = $"hoogstens {Dutch.ShortDate(clock.Today())}" };
        var done = Enumerable.Range(0, count).Select(at => at == useCase.Step - 1 ? useCase.On : at < text.Done.Count ? text.Done[at] : null).ToList();
        row.Change(text with { Done = done });
        note.About($"{row.Code}, stap {Dutch.Number(useCase.Step)}");
        return new Done();
    }
}
