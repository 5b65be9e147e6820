// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Matching.Lists;

[UseCase("bag-lijst-koppelen", "Koppelt de rijen van een lijst aan de BAG en bewaart de uitkomst tot een dag", Example = """{"deelnemer":"lindehaven","code":"belasting-2026","registratie":"belastingen","rijen":[{"rij":2,"sleutel":"B-1","straat":"Berkenstraat","huisnummer":"3","woonplaats":"Lindehaven"}]}""")]
public sealed record MatchRows(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("registratie")] Registration Registration,
    [property: JsonPropertyName("rijen"), NotAudited] IReadOnlyList<RowInput> Rows,
    [property: JsonPropertyName("bewaarDagen")] int KeepDays = MatchRows.UsualDays,
    [property: JsonPropertyName("grondslag")] string? LegalGround = null,
    [property: JsonPropertyName("kolommen")] string? Columns = null,
    [property: JsonPropertyName("bewaarIndelingAls")] string? SaveAs = null)
    : ILongCommand<Done>, IValidated
{
    public const int UsualDays = 30;
    private const int MostDays = 365;
    private const int MostRows = 250_000;

    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in CodeRules.CheckListed(Code)) yield return problem;
        if (Rows.Count == 0) yield return Problem.InField("rijen", "lijst-leeg", "Deze lijst heeft geen rijen.");
        if (Rows.Count > MostRows) yield return Problem.InField("rijen", "te-veel-rijen", "Deze lijst heeft te veel rijen.") with { Found = Dutch.Number(Rows.Count), Expected = $"hoogstens {Dutch.Number(MostRows)}; de opdrachtregel kan er meer aan" };
        if (KeepDays is < 1 or > MostDays) yield return Problem.InField("bewaarDagen", "bewaren-ongeldig", "Een lijst wordt minstens een dag en hoogstens een jaar bewaard.") with { Found = Dutch.Number(KeepDays) };
        if (SaveAs is { Length: > 0 })
        {
            foreach (var problem in CodeRules.CheckListed(SaveAs)) yield return problem with { Field = "bewaarIndelingAls" };
        }

        if (string.IsNullOrWhiteSpace(LegalGround) && BsnCheck.LooksLikeBsn(Rows.Select(row => row.Key ?? "")))
            yield return Problem.InField("grondslag", "sleutel-bsn", "De sleutel lijkt een burgerservicenummer. Leg de wettelijke grondslag vast, of kies een andere sleutel.");
    }
}

/// <summary>A row as a program gives it: the address as it stands, and one key.</summary>
public sealed record RowInput(
    [property: JsonPropertyName("rij")] int Row,
    [property: JsonPropertyName("sleutel")] string? Key = null,
    [property: JsonPropertyName("straat")] string? Street = null,
    [property: JsonPropertyName("huisnummer")] string? Number = null,
    [property: JsonPropertyName("huisletter")] string? Letter = null,
    [property: JsonPropertyName("toevoeging")] string? Suffix = null,
    [property: JsonPropertyName("postcode")] string? Postcode = null,
    [property: JsonPropertyName("woonplaats")] string? Town = null,
    [property: JsonPropertyName("adres")] string? Line = null,
    [property: JsonPropertyName("nummeraanduiding")] string? AddressId = null,
    [property: JsonPropertyName("object")] string? ObjectId = null)
{
    public static RowInput Of(ListRow row) => new((int)row.Number, row.Key, row.Address.Street, row.Address.Number, row.Address.Letter, row.Address.Suffix, row.Address.Postcode, row.Address.Town, row.Address.Line, row.Address.AddressId, row.Address.ObjectId);

    internal ListRow ToRow() => new(Row, Key ?? "", new DirtyAddress { Street = Street, Number = Number, Letter = Letter, Suffix = Suffix, Postcode = Postcode, Town = Town, Line = Line, AddressId = AddressId, ObjectId = ObjectId });
}

/// <summary>What was found, before anything is stored.</summary>
internal sealed record MatchPlan(DeskMember Member, IReadOnlyList<MatchedRow> Rows, ListFigures Figures);

internal sealed class MatchRowsHandler(BundelDb db, MemberDesk members, MatchDesk desk, TimeProvider clock, AuditNote note) : ILongHandler<MatchRows, MatchPlan, Done>
{
    public async Task<Result<MatchPlan>> Prepare(MatchRows command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        var member = await members.Find(command.Participant, actor, cancel);
        if (!member.Succeeded) return Result<MatchPlan>.Failure(member.Problems);
        if (await db.Set<MatchedList>().AnyAsync(row => row.Code == command.Code.Trim(), cancel)) return Problem.Conflict("lijst-bestaat", "Er is al een lijst met deze code.") with { Field = "code" };
        var plan = desk.Use((index, session) =>
        {
            using var agreements = new Agreements(index, session.Database, command.Registration);
            var list = new AddressList("", [], new ListMapping(new Dictionary<ListField, string>()), [.. command.Rows.Select(row => row.ToRow())]);
            var (rows, summary) = (new List<MatchedRow>(list.Rows.Count), new MatchSummary());
            foreach (var row in ListMatch.Run(list, index))
            {
                rows.Add(row);
                summary.Add(row.Result.State);
                agreements.Add(row);
            }

            return new MatchPlan(member.Value, rows, new ListFigures(summary.Rows, summary.States, agreements.Rates()));
        });
        return plan is null ? Problem.Conflict("bag-ontbreekt", "Er is nog geen BAG geladen; er is niets om mee te koppelen.") : plan;
    }

    public async Task<Result<Done>> Commit(MatchRows command, MatchPlan plan, Actor actor, CancellationToken cancel)
    {
        await ListCleaning.Clear(db, clock.Today(), cancel);
        var list = new MatchedList(actor.Collaboration!.Value, plan.Member.Id, command, clock.Today().AddDays(command.KeepDays), actor.Name, clock.Instant());
        list.Tell(plan.Figures);
        db.Add(list);
        if (command is { SaveAs: { Length: > 0 } name, Columns: { } columns }) await Save(name.Trim(), columns, plan.Member.Id, actor, cancel);
        await db.SaveChangesAsync(cancel);
        await db.BulkInsertRows(plan.Rows.Select(row => new MatchItem(list, row)), cancel);
        note.About($"{list.Code} van {plan.Member.Name}: {Dutch.Count(plan.Rows.Count, "rij", "rijen")}{(list.LegalGround is { } ground ? $", sleutel is een burgerservicenummer, grondslag {ground}" : "")}");
        return new Done();
    }

    private async Task Save(string name, string columns, ParticipantId participant, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<ListForm>().FirstOrDefaultAsync(row => row.Code == name && row.ParticipantId == participant, cancel) is { } known) known.Change(new ListFormText(columns));
        else db.Add(new ListForm(actor.Collaboration!.Value, participant, name, new ListFormText(columns)));
    }
}
