// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

[UseCase("aandacht", "Toont wat nu aandacht vraagt, het dringendste eerst")]
public sealed record ShowAttention : IQuery<IReadOnlyList<AttentionItem>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

internal sealed class ShowAttentionHandler(IEnumerable<IAttention> slices) : IHandler<ShowAttention, IReadOnlyList<AttentionItem>>
{
    public async Task<Result<IReadOnlyList<AttentionItem>>> Handle(ShowAttention useCase, Actor actor, CancellationToken cancel)
    {
        var items = new List<AttentionItem>();
        foreach (var slice in slices) items.AddRange(await slice.Now(actor, cancel));
        return items.OrderBy(item => item.Severity).ThenBy(item => item.Until ?? item.Since ?? DateOnly.MaxValue).ThenBy(item => item.Subject, StringComparer.Ordinal).ToArray();
    }
}
