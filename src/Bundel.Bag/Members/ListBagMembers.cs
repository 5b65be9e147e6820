// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Members;

[UseCase("bag-deelnemers-lijst", "Toont de gemeenten waarvoor u met de BAG kunt werken")]
public sealed record ListBagMembers : IQuery<IReadOnlyList<BagMemberName>>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record BagMemberName([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("naam")] string Name);

internal sealed class ListBagMembersHandler(MemberDesk desk) : IHandler<ListBagMembers, IReadOnlyList<BagMemberName>>
{
    public async Task<Result<IReadOnlyList<BagMemberName>>> Handle(ListBagMembers useCase, Actor actor, CancellationToken cancel) =>
        (await desk.All(cancel)).Where(member => actor.Covers(member.Id)).Select(member => new BagMemberName(member.Code, member.Name)).ToArray();
}
