// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms.Sets;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Norms;

[UseCase("normenkader-tonen", "Toont een normenkader: wie wat uitvoert, de verklaring van toepasselijkheid en wat verklaringen van auditors dekken", Example = """{"kader":"cbw","deelnemer":"lindehaven"}""")]
public sealed record ShowNormSet(
    [property: JsonPropertyName("kader")] string Code,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : IQuery<NormSetView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record NormSetView(
    [property: JsonPropertyName("kaders")] IReadOnlyList<Standing.NamedThing> Sets,
    [property: JsonPropertyName("kader")] NormSet Set,
    [property: JsonPropertyName("eigen")] bool IsOwn,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<Standing.NamedThing> Members,
    [property: JsonPropertyName("maatregelen")] IReadOnlyList<MeasureView> Measures,
    [property: JsonPropertyName("verklaringen")] IReadOnlyList<AssuranceText> Reports);

/// <param name="CoveredBy">Names of assurance reports that cover it.</param>
/// <param name="Text">Out of the collaboration's own copy of the norm.</param>
public sealed record MeasureView(
    [property: JsonPropertyName("maatregel")] NormMeasure Measure,
    [property: JsonPropertyName("vanToepassing")] bool? Applicable,
    [property: JsonPropertyName("reden")] string? Because,
    [property: JsonPropertyName("uitvoerder")] CarriedBy CarriedBy,
    [property: JsonPropertyName("deelSsc")] string? CentrePart,
    [property: JsonPropertyName("deelDeelnemer")] string? ParticipantPart,
    [property: JsonPropertyName("staat")] MeasureState State,
    [property: JsonPropertyName("bewijs")] string? Evidence,
    [property: JsonPropertyName("op")] DateOnly? On,
    [property: JsonPropertyName("gedektDoor")] IReadOnlyList<string> CoveredBy,
    [property: JsonPropertyName("tekst")] string? Text = null);

[UseCase("maatregelen-vastleggen", "Legt per maatregel vast of zij geldt, wie haar uitvoert en hoe ver die is; alle of geen", Example = """{"kader":"cbw","maatregelen":[{"maatregel":"1.1","vanToepassing":true,"uitvoerder":"beide","deelSsc":"Beleid opstellen","deelDeelnemer":"Beleid vaststellen","staat":"deels"}]}""")]
public sealed record RecordMeasures(
    [property: JsonPropertyName("kader")] string Code,
    [property: JsonPropertyName("maatregelen")] IReadOnlyList<MeasureInput> Measures)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Record;

    public IEnumerable<Problem> Validate()
    {
        if (Measures.Count is 0 or > 5000) yield return Problem.InField("maatregelen", "maatregelen-aantal", "Geef ten minste één maatregel, en niet meer dan 5.000.");
        foreach (var input in Measures)
        {
            if (input.Applicable == false && string.IsNullOrWhiteSpace(input.Because)) yield return Problem.InField("maatregelen", "reden-ontbreekt", $"{input.Measure}: niet van toepassing vraagt een reden.");
            if (input.CarriedBy == CarriedBy.Both && (string.IsNullOrWhiteSpace(input.CentrePart) || string.IsNullOrWhiteSpace(input.ParticipantPart))) yield return Problem.InField("maatregelen", "deel-ontbreekt", $"{input.Measure}: zeg wat het SSC doet en wat de deelnemer doet.");
        }
    }
}

[UseCase("assuranceverklaring-vastleggen", "Legt een verklaring van een auditor over het SSC vast, met de maatregelen die zij dekt", Example = """{"code":"tpm-2026","verklaring":{"naam":"TPM 2026","vorm":"ISAE 3402 type 2","van":"2025-07-01","totEnMet":"2026-06-30","auditor":"Voorbeeld Audit","kader":"cbw","maatregelen":["1.1","2.1"]}}""")]
public sealed record RecordAssurance(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("verklaring")] AssuranceText Text)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in (Problem[])[.. CodeRules.Check(Code), .. Required.Text("naam", Text.Name, 200), .. Required.Text("vorm", Text.Kind, 100), .. Required.Text("auditor", Text.Auditor, 200)]) yield return problem;
        if (Text.Until < Text.From || Text.From.Year < 1900) yield return Problem.InField("totEnMet", "periode-ongeldig", "De periode van de verklaring klopt niet.");
    }
}

internal sealed class ShowNormSetHandler(BundelDb db, TimeProvider clock) : IHandler<ShowNormSet, NormSetView>
{
    public Task<Result<NormSetView>> Handle(ShowNormSet useCase, Actor actor, CancellationToken cancel) => Read(db, clock, useCase, actor, cancel);

    internal static async Task<Result<NormSetView>> Read(BundelDb db, TimeProvider clock, ShowNormSet useCase, Actor actor, CancellationToken cancel)
    {
        var members = await Members.Read(db, clock, cancel);
        var norms = await NormBook.Read(db, cancel);
        var set = norms.Get(useCase.Code);
        var member = members.Named(useCase.Participant, actor);
        if (!set.Succeeded || !member.Succeeded) return Result<NormSetView>.Failure([.. set.Problems, .. member.Problems]);
        var entries = await db.Set<NormEntry>().AsNoTracking().Where(row => row.NormSet == set.Value.Code).ToListAsync(cancel);
        var reports = (await db.Set<AssuranceReport>().AsNoTracking().ToListAsync(cancel)).Select(row => row.Text()).Where(text => text.NormSet == set.Value.Code).ToList();
        NormEntry? Last(string number, ParticipantId? of) => entries.Where(row => row.Measure == number && row.ParticipantId == of).OrderBy(row => row.On).ThenBy(row => row.RecordedUtc).LastOrDefault();
        return new NormSetView(
            [.. norms.Sets.Select(of => new Standing.NamedThing(of.Code, of.Name))], set.Value, norms.IsOwn(set.Value.Code),
            [.. members.All.Where(of => actor.Covers(of.Id)).Select(of => new Standing.NamedThing(of.Code, of.Name))],
            [.. set.Value.Measures.Where(measure => measure.Counts).Select(measure => View(measure, norms.TextOf(set.Value.Code, measure.Number), Last(measure.Number, member.Value?.Id), Last(measure.Number, null), reports))], reports);
    }

    /// <summary>What the participant recorded itself, and for the rest what the centre says.</summary>
    private static MeasureView View(NormMeasure measure, string? text, NormEntry? own, NormEntry? shared, IReadOnlyList<AssuranceText> reports) => new(
        measure, own?.Applicable ?? shared?.Applicable, own?.Because ?? shared?.Because,
        own is { CarriedBy: not CarriedBy.Unknown } ? own.CarriedBy : shared?.CarriedBy ?? CarriedBy.Unknown,
        own?.CentrePart ?? shared?.CentrePart, own?.ParticipantPart ?? shared?.ParticipantPart,
        own?.State ?? (shared is { CarriedBy: CarriedBy.Centre or CarriedBy.Supplier } ? shared.State : MeasureState.Unknown),
        own?.Evidence ?? shared?.Evidence, own?.On ?? shared?.On,
        [.. reports.Where(report => report.Measures.Contains(measure.Number)).Select(report => report.Name)], text);
}

internal sealed class RecordMeasuresHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordMeasures, Done>
{
    public async Task<Result<Done>> Handle(RecordMeasures useCase, Actor actor, CancellationToken cancel)
    {
        var set = (await NormBook.Read(db, cancel)).Get(useCase.Code);
        if (!set.Succeeded) return Result<Done>.Failure(set.Problems);
        var members = await Members.Read(db, clock, cancel);
        var problems = new List<Problem>();
        foreach (var input in useCase.Measures)
        {
            var member = members.Named(input.Participant, actor, "maatregelen");
            problems.AddRange(member.Problems);
            if (!set.Value.Measures.Any(measure => measure.Number == input.Measure.Trim())) problems.Add(Problem.NotFound("Deze maatregel staat niet in het normenkader.") with { Field = "maatregelen", Found = input.Measure });
            else if (member.Succeeded && member.Value is null && actor.Participants is not null) problems.Add(Problem.Forbidden("Uw rol geldt voor één deelnemer; noem die deelnemer.") with { Field = "maatregelen" });
            else if (member.Succeeded) db.Add(new NormEntry(actor.Collaboration!.Value, member.Value?.Id, set.Value.Code, input, clock.Today(), actor.Name, clock.Instant()));
        }

        if (problems.Count > 0) return problems;
        note.About($"{set.Value.Name}: {Dutch.Count(useCase.Measures.Count, "maatregel", "maatregelen")}");
        return new Done();
    }
}

internal sealed class RecordAssuranceHandler(BundelDb db, AuditNote note) : IHandler<RecordAssurance, Done>
{
    public async Task<Result<Done>> Handle(RecordAssurance useCase, Actor actor, CancellationToken cancel)
    {
        var set = (await NormBook.Read(db, cancel)).Get(useCase.Text.NormSet);
        if (!set.Succeeded) return Result<Done>.Failure(set.Problems);
        Problem[] unknown = [.. useCase.Text.Measures.Except(set.Value.Measures.Select(measure => measure.Number)).Select(number => Problem.NotFound("Deze maatregel staat niet in het normenkader.") with { Field = "maatregelen", Found = number })];
        if (unknown.Length > 0) return unknown;
        var row = await db.Set<AssuranceReport>().FirstOrDefaultAsync(report => report.Code == useCase.Code, cancel);
        if (row is null) db.Add(new AssuranceReport(actor.Collaboration!.Value, useCase.Code, useCase.Text));
        else row.Change(useCase.Text);
        note.About(useCase.Text.Name);
        return new Done();
    }
}
