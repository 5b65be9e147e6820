// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;

namespace Bundel.Obligations.Standing;

[UseCase("bewijs-toevoegen", "Voegt bewijs toe bij een verplichting: een bestand of een adres, voor wie het geldt en tot wanneer", Example = """{"bewijs":{"verplichting":"bs-digid","titel":"Assessment 2026","op":"2026-05-12","adres":"https://example.nl/assessment","geldigTot":"2027-05-11"}}""")]
public sealed record AddEvidence(
    [property: JsonPropertyName("bewijs")] EvidenceText Text,
    [property: JsonPropertyName("bestand")] UploadedFile? File = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Record;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("titel", Text.Title, 300)) yield return problem;
        if (File is null == string.IsNullOrWhiteSpace(Text.Address)) yield return Problem.InField("adres", "bewijs-onvolledig", "Geef een bestand of een adres, één van beide.");
        if (Text.Address is { Length: > 0 } address && !(Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            yield return Problem.InField("adres", "adres-ongeldig", "Dit is geen webadres.") with { Found = address, Expected = "https://…" };
        if (Text.On.Year < 1900) yield return Problem.InField("op", "datum-te-oud", "Deze dag ligt voor 1900.");
        if (Text.ValidUntil < Text.On) yield return Problem.InField("geldigTot", "geldigheid-ongeldig", "Het bewijs eindigt voor het begint.");
    }
}

internal sealed class AddEvidenceHandler(BundelDb db, FileKeeper files, TimeProvider clock, AuditNote note) : IHandler<AddEvidence, Done>
{
    public async Task<Result<Done>> Handle(AddEvidence useCase, Actor actor, CancellationToken cancel)
    {
        var book = await RegisterBook.Read(db, cancel);
        var members = await Members.Read(db, clock, cancel);
        List<Problem> problems = [.. book.Get(useCase.Text.Obligation).Problems];
        foreach (var code in useCase.Text.Participants ?? []) problems.AddRange(members.Named(code, actor, "deelnemers").Problems);
        if (actor.Participants is not null && useCase.Text.Participants is null or { Count: 0 }) problems.Add(Problem.Forbidden("Uw rol geldt voor één deelnemer; noem voor wie dit bewijs geldt.") with { Field = "deelnemers" });
        FileId? kept = null;
        if (useCase.File is { } upload)
        {
            var file = files.Keep(upload, actor.Collaboration!.Value);
            problems.AddRange(file.Problems);
            if (file.Succeeded) kept = file.Value.Id;
        }

        if (problems.Count > 0) return problems;
        db.Add(new EvidenceEntry(actor.Collaboration!.Value, useCase.Text, kept, actor.Name, clock.Instant()));
        note.About($"{useCase.Text.Title} bij {useCase.Text.Obligation}");
        return new Done();
    }
}
