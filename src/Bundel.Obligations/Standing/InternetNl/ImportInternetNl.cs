// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;

namespace Bundel.Obligations.Standing.InternetNl;

[UseCase("internetnl-vergelijken", "Toont welk bewijs een meting van internet.nl zou geven, zonder iets op te slaan", Example = """{"bestand":{"sha256":"…","naam":"internetnl.json","omvang":40960},"domeinen":[{"domein":"lindehaven.example","deelnemer":"lindehaven"}]}""")]
public sealed record PreviewInternetNl(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("domeinen")] IReadOnlyList<DomainOwner> Domains)
    : IQuery<InternetNlOutcome>
{
    public static Permission Requires => ObligationsPermissions.Record;
}

[UseCase("internetnl-importeren", "Neemt een meting van internet.nl over als bewijs, bij de deelnemers van wie alle domeinen slagen", Example = """{"bestand":{"sha256":"…","naam":"internetnl.json","omvang":40960},"domeinen":[{"domein":"lindehaven.example","deelnemer":"lindehaven"}]}""")]
public sealed record ImportInternetNl(
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("domeinen")] IReadOnlyList<DomainOwner> Domains)
    : ICommand<InternetNlOutcome>
{
    public static Permission Requires => ObligationsPermissions.Record;
}

/// <param name="Participant">Whose domain it is.</param>
public sealed record DomainOwner(
    [property: JsonPropertyName("domein")] string Domain,
    [property: JsonPropertyName("deelnemer")] string Participant);

public sealed record InternetNlOutcome(
    [property: JsonPropertyName("meetdag")] DateOnly Day,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("regels")] IReadOnlyList<InternetNlLine> Lines,
    [property: JsonPropertyName("zonderDeelnemer")] IReadOnlyList<string> Unclaimed);

/// <param name="Passes">All domains pass; null when the measurement does not say.</param>
public sealed record InternetNlLine(
    [property: JsonPropertyName("verplichting")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("voor")] string ParticipantName,
    [property: JsonPropertyName("slaagt")] bool? Passes,
    [property: JsonPropertyName("toelichting")] string Note,
    [property: JsonPropertyName("adres")] string? Address);

internal sealed class PreviewInternetNlHandler(BundelDb db, TimeProvider clock, FileStore files) : IHandler<PreviewInternetNl, InternetNlOutcome>
{
    public Task<Result<InternetNlOutcome>> Handle(PreviewInternetNl useCase, Actor actor, CancellationToken cancel) => Outcome(db, clock, files, useCase.File, useCase.Domains, actor, cancel);

    internal static async Task<Result<InternetNlOutcome>> Outcome(BundelDb db, TimeProvider clock, FileStore files, UploadedFile upload, IReadOnlyList<DomainOwner> owners, Actor actor, CancellationToken cancel)
    {
        var (book, members) = (await RegisterBook.Read(db, cancel), await Members.Read(db, clock, cancel));
        var read = InternetNlFile.Read(files, upload);
        List<Problem> problems = [.. read.Problems];
        problems.AddRange(owners.SelectMany(owner => string.IsNullOrWhiteSpace(owner.Participant) ? [Problem.InField("domeinen", "verplicht", "Zeg bij elk domein van welke deelnemer het is.") with { Found = owner.Domain }] : members.Named(owner.Participant, actor, "domeinen").Problems));
        problems.AddRange(owners.GroupBy(owner => Name(owner.Domain)).Where(group => group.Skip(1).Any()).Select(group => Problem.InField("domeinen", "domein-dubbel", "Dit domein staat er twee keer.") with { Found = group.Key }));
        if (problems.Count > 0) return problems;
        var ownerOf = owners.ToDictionary(owner => Name(owner.Domain), owner => members.Find(owner.Participant)!);
        return new InternetNlOutcome(
            read.Value.Day, read.Value.IsMail ? "e-mail" : "website",
            [.. read.Value.Domains.Where(domain => ownerOf.ContainsKey(domain.Name)).GroupBy(domain => ownerOf[domain.Name]).OrderBy(group => group.Key.Name, StringComparer.Ordinal).SelectMany(group => Lines(group.Key, [.. group], read.Value.IsMail, book))],
            [.. read.Value.Domains.Select(domain => domain.Name).Where(name => !ownerOf.ContainsKey(name)).Order(StringComparer.Ordinal)]);
    }

    private static string Name(string domain) => domain.Trim().ToLowerInvariant();

    private static IEnumerable<InternetNlLine> Lines(Member member, IReadOnlyList<InternetNlDomain> domains, bool isMail, RegisterBook book) =>
        from rule in InternetNlRules.All
        where rule.IsMail == isMail && book.Find(rule.Obligation) is not null
        let outcomes = domains.Select(domain => (domain.Name, Passes: domain.IsTested ? InternetNlRules.Passes(rule, domain) : null)).ToList()
        let failed = outcomes.Where(outcome => outcome.Passes == false).Select(outcome => outcome.Name).ToList()
        let unknown = outcomes.Where(outcome => outcome.Passes is null).Select(outcome => outcome.Name).ToList()
        let passes = failed.Count > 0 ? false : unknown.Count > 0 ? (bool?)null : true
        let note = passes switch { true => "geslaagd: " + Dutch.List([.. outcomes.Select(outcome => outcome.Name)]), false => "niet geslaagd: " + Dutch.List(failed), _ => "niet gemeten: " + Dutch.List(unknown) }
        select new InternetNlLine(rule.Obligation, book.Find(rule.Obligation)!.Obligation.Name, member.Code, member.Name, passes, note, domains.Select(domain => domain.Address).FirstOrDefault(IsAddress));

    private static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}

internal sealed class ImportInternetNlHandler(BundelDb db, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<ImportInternetNl, InternetNlOutcome>
{
    /// <summary>The measurement of the government is made every half year.</summary>
    private const int ValidMonths = 6;

    public async Task<Result<InternetNlOutcome>> Handle(ImportInternetNl useCase, Actor actor, CancellationToken cancel)
    {
        var outcome = await PreviewInternetNlHandler.Outcome(db, clock, files, useCase.File, useCase.Domains, actor, cancel);
        if (!outcome.Succeeded) return outcome;
        var kept = keeper.Keep(useCase.File, actor.Collaboration!.Value);
        if (!kept.Succeeded) return Result<InternetNlOutcome>.Failure(kept.Problems);
        var day = outcome.Value.Day;
        foreach (var line in outcome.Value.Lines.Where(line => line.Passes == true))
            db.Add(new EvidenceEntry(actor.Collaboration!.Value, new EvidenceText(line.Code, $"internet.nl, {outcome.Value.Kind}: {line.Note}", day, line.Address, [line.Participant], day.AddMonths(ValidMonths)), kept.Value.Id, actor.Name, clock.Instant()));
        note.About(useCase.File.Name);
        return outcome;
    }
}
