// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Messages.Register;

[UseCase("bag-koppelvlak-vastleggen", "Legt een koppelvlak vast: leverancier, afnemer, standaard en versie, en wat de laatste test liet zien", Example = """{"code":"bag-brp","koppelvlak":{"leverancier":"BAG-beheer","afnemer":"Burgerzaken","registratie":"BAG","standaard":"StUF-BG (BAG-GBA)","versie":"2.04","gebeurtenissen":"ADR, R02, R03","omgeving":"productie","eigenaar":"Teamleider Gegevens","getestOp":"2026-11-20","uitkomst":"gebreken"}}""")]
public sealed record RecordInterface(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("koppelvlak")] InterfaceText Text,
    [property: JsonPropertyName("bestand")] UploadedFile? Proof = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => BagPermissions.Work;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in (Problem[])[.. CodeRules.CheckListed(Code), .. Required.Text("leverancier", Text.Provider, 200), .. Required.Text("afnemer", Text.Consumer, 200), .. Required.Text("registratie", Text.Registration, 100)]) yield return problem;
        if (Text.Outcome != TestOutcome.Unknown && Text.TestedOn is null) yield return Problem.InField("getestOp", "testdatum-ontbreekt", "Geef de dag van de test.");
        if (Text.TestedOn?.Year < 1990) yield return Problem.InField("getestOp", "datum-te-oud", "Deze dag ligt voor 1990.");
    }
}

internal sealed class RecordInterfaceHandler(BundelDb db, FileKeeper files, AuditNote note) : IHandler<RecordInterface, Done>
{
    public async Task<Result<Done>> Handle(RecordInterface useCase, Actor actor, CancellationToken cancel)
    {
        FileId? proof = null;
        if (useCase.Proof is { } upload)
        {
            var kept = files.Keep(upload, actor.Collaboration!.Value);
            if (!kept.Succeeded) return Result<Done>.Failure(kept.Problems);
            proof = kept.Value.Id;
        }

        var code = useCase.Code.Trim();
        if (await db.Set<BagInterface>().FirstOrDefaultAsync(row => row.Code == code, cancel) is not { } row) db.Add(row = new BagInterface(actor.Collaboration!.Value, code, useCase.Text));
        row.Change(useCase.Text with { Origin = useCase.Text.Origin ?? row.Text().Origin }, proof);
        note.About($"{code}: {useCase.Text.Provider} → {useCase.Text.Consumer}");
        return new Done();
    }
}

[UseCase("bag-koppelvlak-verwijderen", "Haalt een koppelvlak uit het register", Example = """{"code":"bag-brp"}""")]
public sealed record RemoveInterface([property: JsonPropertyName("code")] string Code) : ICommand<Done>
{
    public static Permission Requires => BagPermissions.Work;
}

internal sealed class RemoveInterfaceHandler(BundelDb db, AuditNote note) : IHandler<RemoveInterface, Done>
{
    public async Task<Result<Done>> Handle(RemoveInterface useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<BagInterface>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is not { } row) return Problem.NotFound("Dit koppelvlak bestaat niet.") with { Field = "code", Found = useCase.Code };
        db.Remove(row);
        note.About(row.Code);
        return new Done();
    }
}
