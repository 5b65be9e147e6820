// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

[UseCase("bijdrage-tonen", "Toont wat een deelnemer betaalt, per kostengroep", Example = """{"verrekening":"2026-1","deelnemer":"kerkveen"}""")]
public sealed record ShowRunParticipant(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("deelnemer")] string Participant)
    : IQuery<ParticipantLines>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record ParticipantLines(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("basis")] Money Basic,
    [property: JsonPropertyName("plus")] Money Plus,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("regels")] IReadOnlyList<ParticipantLine> Lines);

public sealed record ParticipantLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("pakket")] Model.Package Package,
    [property: JsonPropertyName("sleutelnaam")] string KeyName,
    [property: JsonPropertyName("totaal")] Money Total,
    [property: JsonPropertyName("aandeel")] string? Share,
    [property: JsonPropertyName("onafgerond")] string? Unrounded,
    [property: JsonPropertyName("restEenheden")] int ExtraUnits,
    [property: JsonPropertyName("bedrag")] Money Amount);

internal sealed class ShowRunParticipantHandler(BundelDb db, RunStore store, RunComputer computer) : IHandler<ShowRunParticipant, ParticipantLines>
{
    public async Task<Result<ParticipantLines>> Handle(ShowRunParticipant useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<ParticipantLines>.Failure(found.Problems);
        var data = await Data(found.Value, useCase.Participant, actor, cancel);
        if (!data.Succeeded) return Result<ParticipantLines>.Failure(data.Problems);
        var total = data.Value.Participants.FirstOrDefault(row => row.Code == useCase.Participant);
        if (total is null) return Problem.NotFound("Deze deelnemer komt in deze verrekening niet voor.") with { Field = "deelnemer", Found = useCase.Participant };
        var parts = data.Value.Parts.Where(part => part.Participant == useCase.Participant).ToDictionary(part => part.Line, StringComparer.Ordinal);
        return new ParticipantLines(total.Code, total.Name, total.Basic, total.Plus, total.Amount,
            [.. data.Value.Lines.Where(line => parts.ContainsKey(line.Code)).Select(line => View(line, parts[line.Code]))]);
    }

    private async Task<Result<RunData>> Data(Run run, string participant, Actor actor, CancellationToken cancel)
    {
        if (!run.IsStored) return (await computer.Now(run, null, actor, cancel)).Select(computed => computed.Data);
        var data = await store.Read(run.Id, withParts: false, cancel);
        return data with { Parts = await db.Set<RunPart>().AsNoTracking().Where(row => row.RunId == run.Id && row.Participant == participant).ToListAsync(cancel) };
    }

    private static ParticipantLine View(RunLine line, RunPart part) =>
        new(line.Code, line.Name, line.Package, line.KeyName, line.Total, part.Share, part.Unrounded, part.ExtraUnits, part.Amount);
}
