// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Register.Versions;

[UseCase("registerversie-tonen", "Toont welke versie van het register meegeleverd is, wat er anders is dan in de versie die hier bekend was, en wat dat raakt")]
public sealed record ShowRegisterVersion : IQuery<RegisterVersionView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

/// <param name="Known">Versions that the collaboration took note of, the last first.</param>
/// <param name="Lines">What is different from the last of them.</param>
public sealed record RegisterVersionView(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("nagekekenOp")] DateOnly CheckedOn,
    [property: JsonPropertyName("bekend")] IReadOnlyList<KnownVersionView> Known,
    [property: JsonPropertyName("veranderingen")] IReadOnlyList<VersionLine> Lines)
{
    /// <summary>There is something to take note of.</summary>
    [JsonPropertyName("nieuw")]
    public bool IsNew => Known.Count == 0 || Known[0].Version != Version || Lines.Count > 0;
}

public sealed record KnownVersionView(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("op")] DateOnly On,
    [property: JsonPropertyName("door")] string By);

[UseCase("registerversie-kennisnemen", "Legt vast dat van de meegeleverde versie van het register kennis is genomen; een volgende versie wordt daarmee vergeleken")]
public sealed record TakeNoteOfRegister : ICommand<Done>
{
    public static Permission Requires => ObligationsPermissions.Register;
}

internal sealed class ShowRegisterVersionHandler(BundelDb db, TimeProvider clock) : IHandler<ShowRegisterVersion, RegisterVersionView>
{
    public async Task<Result<RegisterVersionView>> Handle(ShowRegisterVersion useCase, Actor actor, CancellationToken cancel)
    {
        var known = await db.Set<KnownVersion>().AsNoTracking().OrderByDescending(row => row.RecordedUtc).ThenByDescending(row => row.Id).Select(row => new { row.Id, row.Version, row.RecordedUtc, row.RecordedBy }).ToListAsync(cancel);
        var situation = await Situation.Read(db, clock, cancel);
        var last = known.Count == 0 ? null : await db.Set<KnownVersion>().AsNoTracking().FirstAsync(row => row.Id == known[0].Id, cancel);
        return new RegisterVersionView(
            ShippedRegister.Source.Version, ShippedRegister.Source.CheckedOn,
            [.. known.Select(row => new KnownVersionView(row.Version, Dutch.Day(row.RecordedUtc), row.RecordedBy))],
            last is null ? [] : VersionChanges.Between(last.Rows(), ShippedRegister.Rows, situation));
    }
}

internal sealed class TakeNoteOfRegisterHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<TakeNoteOfRegister, Done>
{
    public async Task<Result<Done>> Handle(TakeNoteOfRegister useCase, Actor actor, CancellationToken cancel)
    {
        var version = ShippedRegister.Source.Version;
        var row = new KnownVersion(actor.Collaboration!.Value, version, ShippedRegister.Rows, actor.Name, clock.Instant());
        var last = await db.Set<KnownVersion>().AsNoTracking().OrderByDescending(known => known.RecordedUtc).ThenByDescending(known => known.Id).FirstOrDefaultAsync(cancel);
        if (last?.Version == version && last.Json == row.Json) return Problem.Conflict("versie-bekend", "Van deze versie is al kennis genomen.") with { Found = version };
        db.Add(row);
        note.About("Register " + version);
        return new Done();
    }
}
