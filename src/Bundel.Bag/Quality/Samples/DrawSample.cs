// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Bag.Quality.Running;
using Bundel.Bag.Serving;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Quality.Samples;

[UseCase("bag-steekproef-trekken", "Trekt een a-selecte steekproef uit de BAG van een deelnemer, die met hetzelfde zaad opnieuw te trekken is", Example = """{"code":"2026-vbo","deelnemer":"lindehaven","soort":"verblijfsobjecten","omvang":50,"zaad":2026}""")]
public sealed record DrawSample(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("soort")] SampleKind Kind,
    [property: JsonPropertyName("omvang")] int Size,
    [property: JsonPropertyName("zaad")] int Seed,
    [property: JsonPropertyName("peildatum")] DateOnly? On = null)
    : ICommand<Done>, IValidated
{
    private const int Largest = 1000;

    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in CodeRules.CheckListed(Code)) yield return problem;
        if (Size is < 1 or > Largest) yield return Problem.InField("omvang", "omvang-onjuist", "Een steekproef telt 1 tot en met 1.000 objecten.") with { Found = Dutch.Number(Size) };
        if (Seed < 0) yield return Problem.InField("zaad", "zaad-onjuist", "Het zaad is een geheel getal vanaf 0.");
    }
}

internal sealed class DrawSampleHandler(BundelDb db, MemberDesk desk, BagMembers members, BagServer server, AuditNote note) : IHandler<DrawSample, Done>
{
    public async Task<Result<Done>> Handle(DrawSample useCase, Actor actor, CancellationToken cancel)
    {
        var member = await desk.Find(useCase.Participant, actor, cancel);
        if (!member.Succeeded) return Result<Done>.Failure(member.Problems);
        if (await members.WithTowns(cancel) is not { } now) return Problem.Conflict("geen-bag", "Er is nog geen BAG geladen.");
        if (now.Members.Find(row => row.Id == member.Value.Id) is not { Towns.Count: > 0 } known) return Problem.Conflict("geen-bag-van-deelnemer", "In de opslag ligt geen woonplaats van deze deelnemer.") with { Field = "deelnemer" };
        if (useCase.On > now.Store.Date) return Problem.InField("peildatum", "peildatum-later", "De peildatum ligt na de stand van de opslag.") with { Expected = "hoogstens " + Dutch.ShortDate(now.Store.Date) };
        if (await db.Set<BagSample>().AnyAsync(row => row.Code == useCase.Code, cancel)) return Problem.Conflict("steekproef-bestaat", "Er is al een steekproef met deze code.") with { Field = "code" };
        var question = new QualityQuestion(known.Name, [.. known.Towns.Select(town => town.Town)], useCase.On ?? now.Store.Date);
        var text = server.Use<SampleText?>(session => SampleDrawer.Draw(session.Database, question, useCase.Kind, useCase.Size, useCase.Seed), null);
        db.Add(new BagSample(actor.Collaboration!.Value, member.Value.Id, useCase.Code, text!));
        note.About($"{useCase.Code}: {Dutch.Number(text!.Objects.Count)} {useCase.Kind.Text()} van {known.Name}");
        return new Done();
    }
}

[UseCase("bag-steekproef-vastleggen", "Legt de uitkomsten van de veldcontrole van een steekproef vast", Example = """{"code":"2026-vbo","uitkomsten":[{"identificatie":"9101010000000001","juist":false,"toelichting":"oppervlakte klopt niet"}]}""")]
public sealed record RecordSample(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("uitkomsten")] IReadOnlyList<SampleOutcome> Outcomes)
    : ICommand<Done>
{
    public static Permission Requires => BagPermissions.Work;
}

/// <param name="IsRight">Nothing takes an outcome back.</param>
public sealed record SampleOutcome(
    [property: JsonPropertyName("identificatie")] string Id,
    [property: JsonPropertyName("juist")] bool? IsRight,
    [property: JsonPropertyName("toelichting")] string? Note = null);

internal sealed class RecordSampleHandler(BundelDb db, AuditNote note) : IHandler<RecordSample, Done>
{
    public async Task<Result<Done>> Handle(RecordSample useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<BagSample>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is not { } row) return Problem.NotFound("Deze steekproef bestaat niet.") with { Field = "code", Found = useCase.Code };
        var text = row.Text();
        var outcomes = useCase.Outcomes.GroupBy(outcome => outcome.Id).ToDictionary(group => group.Key, group => group.Last());
        var unknown = outcomes.Keys.Except(text.Objects.Select(each => each.Id)).ToList();
        if (unknown.Count > 0) return unknown.Select(id => Problem.NotFound("Dit object zit niet in de steekproef.") with { Field = "uitkomsten", Found = id }).ToArray();
        row.Change(text with { Objects = [.. text.Objects.Select(each => outcomes.TryGetValue(each.Id, out var outcome) ? each with { IsRight = outcome.IsRight, Note = outcome.Note } : each)] });
        note.About($"{row.Code}: {Dutch.Count(outcomes.Count, "uitkomst", "uitkomsten")}");
        return new Done();
    }
}
