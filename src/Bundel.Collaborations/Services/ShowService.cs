// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Services;

[UseCase("dienst-tonen", "Toont één dienst", Example = """{"dienst":"werkplek-basis"}""")]
public sealed record ShowService([property: JsonPropertyName("dienst")] string Service) : IQuery<ServiceView>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

internal sealed class ShowServiceHandler(BundelDb db) : IHandler<ShowService, ServiceView>
{
    public async Task<Result<ServiceView>> Handle(ShowService useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindService(useCase.Service, cancel);
        return found.Select(row => new ServiceView(row.Id, row.Code, row.ToText()));
    }
}
