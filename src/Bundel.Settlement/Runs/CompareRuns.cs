// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Runs;

[UseCase("verrekeningen-vergelijken", "Zet twee verrekeningen naast elkaar: verschil per deelnemer en per regel", Example = """{"eerste":"2026-1","tweede":"2026-2"}""")]
public sealed record CompareRuns(
    [property: JsonPropertyName("eerste")] string First,
    [property: JsonPropertyName("tweede")] string Second)
    : IQuery<RunComparison>
{
    public static Permission Requires => SettlementPermissions.See;
}

public sealed record RunComparison(
    [property: JsonPropertyName("eerste")] string First,
    [property: JsonPropertyName("tweede")] string Second,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<ComparedAmount> Participants,
    [property: JsonPropertyName("regels")] IReadOnlyList<ComparedAmount> Lines,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<ComparedPart> Parts);

/// <summary>One amount in both runs; null where it does not occur.</summary>
public sealed record ComparedAmount(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("eerste")] Money? First,
    [property: JsonPropertyName("tweede")] Money? Second)
{
    [JsonPropertyName("verschil")]
    public Money Difference => (Second ?? Money.Zero) - (First ?? Money.Zero);
}

/// <summary>A participant's part in a line, where both runs differ.</summary>
public sealed record ComparedPart(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("regel")] string Line,
    [property: JsonPropertyName("eerste")] Money? First,
    [property: JsonPropertyName("tweede")] Money? Second);

internal sealed class CompareRunsHandler(BundelDb db, RunStore store, RunComputer computer) : IHandler<CompareRuns, RunComparison>
{
    public async Task<Result<RunComparison>> Handle(CompareRuns useCase, Actor actor, CancellationToken cancel)
    {
        var first = await Data(useCase.First, "eerste", actor, cancel);
        var second = await Data(useCase.Second, "tweede", actor, cancel);
        if (!first.Succeeded || !second.Succeeded) return Result<RunComparison>.Failure([.. first.Problems, .. second.Problems]);
        var (a, b) = (first.Value, second.Value);
        return new RunComparison(
            useCase.First, useCase.Second,
            Join(a.Participants.Select(row => (row.Code, row.Name, row.Amount)), b.Participants.Select(row => (row.Code, row.Name, row.Amount))),
            Join(a.Lines.Select(row => (row.Code, row.Name, row.Total)), b.Lines.Select(row => (row.Code, row.Name, row.Total))),
            Parts(a, b));
    }

    private async Task<Result<RunData>> Data(string code, string field, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(code, actor, cancel, field);
        if (!found.Succeeded) return Result<RunData>.Failure(found.Problems);
        if (found.Value.IsStored) return await store.Read(found.Value.Id, withParts: true, cancel);
        return (await computer.Now(found.Value, null, actor, cancel)).Select(computed => computed.Data);
    }

    private static IReadOnlyList<ComparedAmount> Join(IEnumerable<(string Code, string Name, Money Amount)> first, IEnumerable<(string Code, string Name, Money Amount)> second)
    {
        var (a, b) = (first.ToList(), second.ToDictionary(row => row.Code, StringComparer.Ordinal));
        var known = a.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. a.Select(row => new ComparedAmount(row.Code, row.Name, row.Amount, b.TryGetValue(row.Code, out var other) ? other.Amount : null)),
            .. b.Values.Where(row => !known.Contains(row.Code)).Select(row => new ComparedAmount(row.Code, row.Name, null, row.Amount)),
        ];
    }

    private static IReadOnlyList<ComparedPart> Parts(RunData first, RunData second)
    {
        var a = first.Parts.ToDictionary(part => (part.Participant, part.Line), part => part.Amount);
        var b = second.Parts.ToDictionary(part => (part.Participant, part.Line), part => part.Amount);
        return
        [
            .. a.Keys.Union(b.Keys)
                .Select(at => new ComparedPart(at.Participant, at.Line, a.TryGetValue(at, out var before) ? before : null, b.TryGetValue(at, out var after) ? after : null))
                .Where(part => part.First != part.Second)
                .OrderBy(part => part.Participant, StringComparer.Ordinal).ThenBy(part => part.Line, StringComparer.Ordinal),
        ];
    }
}
