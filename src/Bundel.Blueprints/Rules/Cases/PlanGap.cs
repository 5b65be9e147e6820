// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Rules.Own;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints.Rules.Cases;

[UseCase("verbeterpunt-inplannen", "Maakt van een regel waarvan organisaties afwijken een oplevering bij Verplichtingen en bouwstenen", Example = """{"blauwdruk":"ssc-basisinrichting","regel":"DC-07","weken":8,"uiterlijk":"2027-06-30"}""")]
public sealed record PlanGap(
    [property: JsonPropertyName("blauwdruk")] string Blueprint,
    [property: JsonPropertyName("regel")] string Rule,
    [property: JsonPropertyName("weken")] int Weeks,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Due = null)
    : ICommand<string>, IValidated
{
    private const int MostWeeks = 520;

    public static Permission Requires => BlueprintsPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (Weeks is < 1 or > MostWeeks) yield return Problem.InField("weken", "weken-ongeldig", "Geef hoeveel weken het werk duurt.") with { Expected = "1 tot en met 520" };
    }
}

internal sealed class PlanGapHandler(BlueprintShelf shelf, Assessor assessor, IEnumerable<IProposeDelivery> proposers, AuditNote note) : IHandler<PlanGap, string>
{
    private const int LongestName = 200;

    public async Task<Result<string>> Handle(PlanGap useCase, Actor actor, CancellationToken cancel)
    {
        var blueprint = await shelf.Find(useCase.Blueprint, cancel);
        if (!blueprint.Succeeded) return Result<string>.Failure(blueprint.Problems);
        if (blueprint.Value.Rules.FirstOrDefault(rule => rule.Code == useCase.Rule) is not { } rule) return Problem.NotFound("Deze regel staat niet in de blauwdruk.") with { Field = "regel", Found = useCase.Rule };
        var deviating = (await assessor.Of(blueprint.Value, actor, cancel)).Where(row => row.Verdicts.Any(verdict => verdict.Rule == rule.Code && verdict.Verdict == Verdict.Deviates)).ToList();
        if (deviating.Count == 0) return Problem.Conflict("geen-afwijking", "Van deze regel wijkt niemand af; er valt niets te verbeteren.") with { Field = "regel", Found = rule.Code };
        if (proposers.FirstOrDefault() is not { } planner) return Problem.Conflict("geen-planning", "Deze uitgave heeft geen planning om opleveringen aan voor te stellen.");
        var participants = deviating.Exists(row => row.Owner == LandscapeStore.Centre) ? [] : deviating.Select(row => row.Owner).ToArray();
        var name = $"{rule.Code}: {rule.Text}";
        note.About($"{rule.Code} voor {Dutch.List([.. deviating.Select(row => row.OwnerName)])}");
        return await planner.Propose(new DeliveryProposal(Code.From($"{blueprint.Value.Code}-{rule.Code}"), name.Length <= LongestName ? name : name[..LongestName], participants, useCase.Weeks, useCase.Due, $"{blueprint.Value.Code} {rule.Code}"), actor, cancel);
    }
}
