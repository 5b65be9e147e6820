// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Runs;

[UseCase("verrekening-narekenen", "Rekent een bewaarde verrekening opnieuw uit haar bewaarde invoer en meldt elk verschil", Example = """{"verrekening":"2026-1"}""")]
public sealed record VerifyRun([property: JsonPropertyName("verrekening")] string Run) : IQuery<Verification>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>Whether today's Bundel computes the same as what was stored. A difference is told, never written over.</summary>
public sealed record Verification(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("bedragen")] int Amounts,
    [property: JsonPropertyName("verschillen")] IReadOnlyList<ComparedPart> Differences)
{
    [JsonPropertyName("gelijk")]
    public bool Same => Differences.Count == 0;
}

internal sealed class VerifyRunHandler(BundelDb db, RunStore store, RunComputer computer) : IHandler<VerifyRun, Verification>
{
    public async Task<Result<Verification>> Handle(VerifyRun useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<Verification>.Failure(found.Problems);
        var run = found.Value;
        if (!run.IsStored) return Problem.Conflict("verrekening-concept", "Een concept heeft nog geen bewaarde uitkomst om na te rekenen.");
        var computed = await computer.FromSnapshot(run, cancel);
        if (!computed.Succeeded) return Result<Verification>.Failure(computed.Problems);
        var stored = await store.Read(run.Id, withParts: true, cancel);
        return new Verification(run.Code, run.Hash!, stored.Parts.Count + stored.Lines.Count + stored.Participants.Count, [.. Differences(stored, computed.Value.Data)]);
    }

    private static IEnumerable<ComparedPart> Differences(RunData stored, RunData now)
    {
        var (a, b) = (Amounts(stored), Amounts(now));
        return a.Keys.Union(b.Keys)
            .Select(at => new ComparedPart(at.Participant, at.Line, a.TryGetValue(at, out var before) ? before : null, b.TryGetValue(at, out var after) ? after : null))
            .Where(part => part.First != part.Second);
    }

    /// <summary>Every stored amount: per participant and line, per participant ("totaal"), and per line ("te verdelen", "afronding", "rest").</summary>
    private static Dictionary<(string Participant, string Line), Money> Amounts(RunData data)
    {
        var amounts = data.Parts.ToDictionary(part => (part.Participant, part.Line), part => part.Amount);
        foreach (var row in data.Participants) amounts.Add((row.Code, "totaal"), row.Amount);
        foreach (var line in data.Lines)
        {
            amounts.Add(("te verdelen", line.Code), line.Total);
            amounts.Add(("afronding", line.Code), line.RoundingLine);
            amounts.Add(("rest", line.Code), line.Rest);
        }

        return amounts;
    }
}
