// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Analysis;

/// <summary>Examines a model that could be read: references, allowed relations, duplicate names and Object IDs.</summary>
public static class ModelCheck
{
    public static IReadOnlyList<Finding> Of(ModelIndex index) =>
        [.. References(index.Model), .. Relations(index), .. ObjectIds(index), .. DuplicateNames(index)];

    /// <summary>References that lead nowhere: such a model is never imported.</summary>
    public static IReadOnlyList<Finding> References(ExchangeModel model) => ReferenceCheck.Of(model);

    /// <summary>Reads a file and refuses it when a reference leads nowhere.</summary>
    public static Result<ExchangeModel> Whole(Result<ExchangeModel> read, string file)
    {
        if (!read.Succeeded) return read;
        var broken = References(read.Value);
        return broken.Count == 0 ? read : Result<ExchangeModel>.Failure(broken.Select(finding => finding.AsProblem(file)));
    }

    private static IEnumerable<Finding> Relations(ModelIndex index)
    {
        foreach (var relation in index.Model.Relationships)
        {
            if (index.Concept(relation.Source) is not { } source || index.Concept(relation.Target) is not { } target) continue;
            if (!RelationshipMatrix.Allows(relation.Type, source, target))
                yield return Finding.At(relation, "relatie-niet-toegestaan", Finding.Fault, $"ArchiMate 3.2 kent geen {relation.Type} van {source.Type} ({source.Name}) naar {target.Type} ({target.Name}).", relation.Identifier);
        }
    }

    private static IEnumerable<Finding> ObjectIds(ModelIndex index)
    {
        var seen = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var element in index.Model.Elements)
        {
            if (index.Value(element, ModelIndex.ObjectId) is not { } id) yield return Finding.At(element, "object-id-ontbreekt", Finding.Warning, $"{element.Type} {element.Name} heeft geen Object ID.", element.Identifier);
            else if (!seen.TryAdd(id, element)) yield return Finding.At(element, "object-id-dubbel", Finding.Fault, $"{element.Type} {element.Name} heeft hetzelfde Object ID als {seen[id].Name}: {id}.", element.Identifier);
        }
    }

    private static IEnumerable<Finding> DuplicateNames(ModelIndex index) =>
        index.Model.Elements.Where(element => element.Name.Length > 0).GroupBy(element => (element.Type, element.Name)).Where(group => group.Count() > 1)
            .Select(group => Finding.At(group.ElementAt(1), "dubbele-naam", Finding.Warning, $"{group.Key.Type} {group.Key.Name} komt {Dutch.Number(group.Count())} keer voor.", group.ElementAt(1).Identifier));
}
