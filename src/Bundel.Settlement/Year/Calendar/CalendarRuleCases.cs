// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Calendar;

[UseCase("kalenderregel-maken", "Maakt een eigen regel van de kalender, of de volgende versie ervan; met de code van een meegeleverde regel vervangt hij die", Example = """{"regel":{"code":"dvo-raming","naam":"Raming naar de afnemers","vormen":[],"soort":"voor-datum","maand":6,"dag":1,"geldigVanaf":"2026-01-01","bron":"DVO artikel 6","bevestigd":true}}""")]
public sealed record DraftCalendarRule([property: JsonPropertyName("regel")] CalendarRule Rule) : ICommand<RuleVersion>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => [.. CodeRules.Check(Rule.Code), .. Required.Text("naam", Rule.Name, 200), .. Rule.Check()];
}

public sealed record RuleVersion([property: JsonPropertyName("regel")] string Code, [property: JsonPropertyName("versie")] int Version);

[UseCase("kalenderregel-vaststellen", "Legt een eigen regel van de kalender vast met het besluit van het bevoegde orgaan", Example = """{"regel":"dvo-raming","besluit":"BVO-2025-31"}""")]
public sealed record AdoptCalendarRule(
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("besluit")] string Decision)
    : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Adopt;
}

internal sealed class DraftCalendarRuleHandler(BundelDb db, AuditNote note) : IHandler<DraftCalendarRule, RuleVersion>
{
    public async Task<Result<RuleVersion>> Handle(DraftCalendarRule useCase, Actor actor, CancellationToken cancel)
    {
        var newest = await db.Set<CalendarRuleVersion>().Where(row => row.Code == useCase.Rule.Code).OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancel);
        if (newest is { State: VersionState.Draft }) db.Remove(newest);
        var version = newest is { State: VersionState.Draft } ? newest.Version : (newest?.Version ?? 0) + 1;
        if (newest is { State: VersionState.Draft }) await db.SaveChangesAsync(cancel);
        db.Add(new CalendarRuleVersion(actor.Collaboration!.Value, version, useCase.Rule));
        note.About(FormattableString.Invariant($"{useCase.Rule.Code}, versie {version}"));
        return new RuleVersion(useCase.Rule.Code, version);
    }
}

internal sealed class AdoptCalendarRuleHandler(BundelDb db, AuditNote note) : IHandler<AdoptCalendarRule, Done>
{
    public async Task<Result<Done>> Handle(AdoptCalendarRule useCase, Actor actor, CancellationToken cancel)
    {
        var versions = await db.Set<CalendarRuleVersion>().Where(row => row.Code == useCase.Rule).OrderByDescending(row => row.Version).ToListAsync(cancel);
        if (versions.Count == 0) return Problem.NotFound("Deze regel van de kalender bestaat niet.") with { Field = "regel", Found = useCase.Rule };
        var decision = await db.TakenDecision(useCase.Decision, ActKind.Budget, actor, cancel);
        var adopted = decision.Then(taken => versions[0].Adopt(taken.Id));
        if (!adopted.Succeeded) return adopted;
        foreach (var earlier in versions.Skip(1).Where(row => row.State == VersionState.Adopted)) earlier.Supersede();
        note.About($"{useCase.Rule}, besluit {decision.Value.Reference}");
        return adopted;
    }
}

internal static class OwnRules
{
    /// <summary>The newest version of every own rule that is valid in a year: adopted, or a draft, which is then not confirmed.</summary>
    public static async Task<IReadOnlyList<CalendarRule>> Of(BundelDb db, int year, CancellationToken cancel)
    {
        var rows = await db.Set<CalendarRuleVersion>().AsNoTracking().Where(row => row.State != VersionState.Superseded).ToListAsync(cancel);
        return [.. rows.Where(row => row.ValidFrom.Year <= year).GroupBy(row => row.Code, StringComparer.Ordinal).Select(group => group.MaxBy(row => row.Version)!)
            .Select(row => row.State == VersionState.Adopted ? row.Rule : row.Rule with { IsConfirmed = false }).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
    }
}
