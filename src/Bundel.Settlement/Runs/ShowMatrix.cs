// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Runs;

[UseCase("bijdragetabel-tonen", "Toont wat elke deelnemer per kostengroep betaalt", Example = """{"verrekening":"2026-1"}""")]
public sealed record ShowMatrix([property: JsonPropertyName("verrekening")] string Run) : IQuery<ContributionMatrix>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record ContributionMatrix(
    [property: JsonPropertyName("regels")] IReadOnlyList<MatrixLine> Lines,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<MatrixRow> Rows);

public sealed record MatrixLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("pakket")] Model.Package Package,
    [property: JsonPropertyName("sleutelnaam")] string KeyName,
    [property: JsonPropertyName("totaal")] Money Total,
    [property: JsonPropertyName("verdeeld")] Money Divided,
    [property: JsonPropertyName("afronding")] Money RoundingLine,
    [property: JsonPropertyName("rest")] Money Rest);

/// <summary>One participant: an amount per line in the order of the lines; null where the line does not touch it.</summary>
public sealed record MatrixRow(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<Money?> Amounts,
    [property: JsonPropertyName("aandelen")] IReadOnlyList<string?> Shares,
    [property: JsonPropertyName("restEenheden")] IReadOnlyList<int> ExtraUnits,
    [property: JsonPropertyName("bedrag")] Money Total);

internal sealed class ShowMatrixHandler(BundelDb db, RunStore store, RunComputer computer) : IHandler<ShowMatrix, ContributionMatrix>
{
    public async Task<Result<ContributionMatrix>> Handle(ShowMatrix useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<ContributionMatrix>.Failure(found.Problems);
        if (found.Value.IsStored) return Make(await store.Read(found.Value.Id, withParts: true, cancel));
        return (await computer.Now(found.Value, null, actor, cancel)).Select(computed => Make(computed.Data));
    }

    internal static ContributionMatrix Make(RunData data)
    {
        var parts = data.Parts.ToDictionary(part => (part.Participant, part.Line));
        return new ContributionMatrix(
            [.. data.Lines.Select(line => new MatrixLine(line.Code, line.Name, line.Package, line.KeyName, line.Total, line.Divided, line.RoundingLine, line.Rest))],
            [.. data.Participants.Select(row => new MatrixRow(
                row.Code, row.Name,
                [.. data.Lines.Select(line => parts.TryGetValue((row.Code, line.Code), out var part) ? part.Amount : (Money?)null)],
                [.. data.Lines.Select(line => parts.GetValueOrDefault((row.Code, line.Code))?.Share)],
                [.. data.Lines.Select(line => parts.GetValueOrDefault((row.Code, line.Code))?.ExtraUnits ?? 0)],
                row.Amount))]);
    }
}
