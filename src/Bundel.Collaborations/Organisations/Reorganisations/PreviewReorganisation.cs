// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations.Reorganisations;

[UseCase("herindeling-voorbeeld", "Zegt wat een herindeling verandert, zonder iets vast te leggen", Example = """{"herindeling":{"soort":"samenvoeging","datum":"2027-01-01","voorgangers":["oosterdijk","westerdijk"],"opvolgers":[{"code":"dijkstad","naam":"Dijkstad"}]}}""")]
public sealed record PreviewReorganisation([property: JsonPropertyName("herindeling")] ReorganisationInput Reorganisation) : IQuery<ReorganisationPreview>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => Reorganisation.Validate();
}

public sealed record ReorganisationPreview(
    [property: JsonPropertyName("naam")] string Names,
    [property: JsonPropertyName("gevolgen")] IReadOnlyList<string> Sentences);

internal sealed class PreviewReorganisationHandler(ReorganisationPlanner planner) : IHandler<PreviewReorganisation, ReorganisationPreview>
{
    public async Task<Result<ReorganisationPreview>> Handle(PreviewReorganisation useCase, Actor actor, CancellationToken cancel)
    {
        var plan = await planner.Plan(useCase.Reorganisation, cancel);
        return plan.Select(found => new ReorganisationPreview(found.Names, [.. found.Sentences()]));
    }
}
