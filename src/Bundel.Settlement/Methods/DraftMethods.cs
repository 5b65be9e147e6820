// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Methods;

/// <summary>Which parts of the methods that a model uses no body has adopted yet.</summary>
public sealed class DraftMethods(MethodBook book)
{
    /// <summary>Drafts that hold for a year and stand in the model as they are.</summary>
    public async Task<IReadOnlyList<MethodVersion>> UsedBy(SettlementModel model, int year, CancellationToken cancel)
    {
        var used = MethodJsonParts.Split(model.Methods).ToDictionary(part => part.Part, part => part.Definition, StringComparer.Ordinal);
        return [.. (await book.Versions(year, cancel)).Where(version => version.State == VersionState.Draft && used.TryGetValue(version.Code, out var definition) && definition == Normal(version))];
    }

    private static string? Normal(MethodVersion version) =>
        MethodJsonParts.Split(MethodJsonParts.Join([(version.Code, version.Definition)])).Select(part => part.Definition).FirstOrDefault();
}
