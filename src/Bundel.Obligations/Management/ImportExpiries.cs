// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Kernel.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Management;

[UseCase("beheeritems-importeren", "Neemt certificaten, contracten en andere termijnen uit een bestand over op de beheerkaarten, alle of geen", Example = """{"bestand":{"sha256":"…","naam":"certificaten.csv","omvang":1204}}""")]
public sealed record ImportExpiries([property: JsonPropertyName("bestand")] UploadedFile File) : ICommand<ImportedExpiries>
{
    public static Permission Requires => ObligationsPermissions.Record;
}

public sealed record ImportedExpiries(
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gewijzigd")] int Changed,
    [property: JsonPropertyName("gelijk")] int Equal);

internal sealed class ImportExpiriesHandler(BundelDb db, UploadedTables tables, FileKeeper files, AuditNote note) : IHandler<ImportExpiries, ImportedExpiries>
{
    private static readonly Column<string> Card = Column.Code("beheerkaart", "kaart", "code");
    private static readonly Column<ExpiryKind> Kind = Column.Of("soort", EnumNames.Parse<ExpiryKind>);
    private static readonly Column<string> Name = Column.Text("naam", "omschrijving");
    private static readonly Column<DateOnly> Until = Column.Date("tot", "verloopt", "einddatum", "geldig tot");
    private static readonly Column<string> Issuer = Column.Text("uitgever", "leverancier").Optional();
    private static readonly Column<long> Repeat = Column.Whole("herhaalt maanden", "herhaaltmaanden").Optional();
    private static readonly Column<long> Weeks = Column.Whole("weken").Optional();
    private static readonly Column<string> Skill = Column.Text("vaardigheid").Optional();

    public async Task<Result<ImportedExpiries>> Handle(ImportExpiries useCase, Actor actor, CancellationToken cancel)
    {
        var bound = tables.Read(useCase.File).Then(table => BoundTable.Bind(table, Card, Kind, Name, Until, Issuer, Repeat, Weeks, Skill));
        if (!bound.Succeeded) return Result<ImportedExpiries>.Failure(bound.Problems);
        var cards = await db.Set<ManagementCard>().ToDictionaryAsync(row => row.Code, cancel);
        var problems = new List<Problem>();
        var (added, changed, equal) = (0, 0, 0);
        foreach (var group in bound.Value.Rows.GroupBy(row => row.Get(Card)))
        {
            if (!cards.TryGetValue(group.Key, out var card) || (card.ParticipantId is null && actor.Participants is not null))
            {
                problems.Add(Problem.NotFound("Deze beheerkaart bestaat niet.") with { Place = new Place(useCase.File.Name, group.First().Number, "beheerkaart"), Found = group.Key, Expected = "maak de beheerkaart eerst" });
                continue;
            }

            var text = card.Text();
            var all = (text.Expiries ?? []).ToList();
            foreach (var expiry in group.Select(Read))
            {
                if (expiry.Until.Year < 1900) problems.Add(new Problem("datum-te-oud", "deze datum ligt voor 1900.") { Place = new Place(useCase.File.Name), Found = Dutch.ShortDate(expiry.Until) });
                var at = all.FindIndex(other => other.Kind == expiry.Kind && other.Name == expiry.Name);
                if (at < 0) added++;
                else if (all[at] == expiry) equal++;
                else changed++;
                if (at < 0) all.Add(expiry);
                else all[at] = expiry;
            }

            card.Change(text with { Expiries = all });
        }

        if (problems.Count > 0) return problems;
        var file = files.Keep(useCase.File, actor.Collaboration!.Value);
        if (!file.Succeeded) return Result<ImportedExpiries>.Failure(file.Problems);
        note.About(useCase.File.Name);
        return new ImportedExpiries(added, changed, equal);
    }

    private static Expiry Read(BoundRow row) => new(row.Get(Kind), row.Get(Name), row.Get(Until), row.Find(Issuer), (int?)row.Find(Repeat), (int?)row.Find(Weeks), row.Find(Skill));
}
