// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Services;

[UseCase("dienst-tonen", "Toont één dienst", Example = """{"code":"werkplek-basis"}""")]
public sealed record ShowService([property: JsonPropertyName("code")] string Code) : IQuery<ServiceDetails>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record ServiceDetails(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("dienst")] ServiceText Text,
    [property: JsonPropertyName("revisie")] int Revision);

internal sealed class ShowServiceHandler(BundelDb db) : IHandler<ShowService, ServiceDetails>
{
    public async Task<Result<ServiceDetails>> Handle(ShowService useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindService(useCase.Code, cancel, "code");
        return found.Select(row => new ServiceDetails(row.Code, row.ToText(), db.RevisionOf(row)));
    }
}
