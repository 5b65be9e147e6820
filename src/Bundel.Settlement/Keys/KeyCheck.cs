// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Keys;

/// <summary>Checks a version of a key against everything else in the collaboration, by the rules of the model: one set of rules for file and database.</summary>
internal sealed class KeyCheck(ModelAssembler assembler)
{
    public async Task<IReadOnlyList<Problem>> Problems(KeyVersion key, Actor actor, CancellationToken cancel)
    {
        var model = await assembler.Assemble(ModelScope.Definitions, actor, cancel);
        AllocationKey[] others = [.. model.Keys.Where(other => other.Code != key.Code || (other.Version != key.Version && other.ValidFrom != key.ValidFrom))];
        var checkedKey = new AllocationKey { Code = key.Code, Version = key.Version, Name = key.Name, ValidFrom = key.ValidFrom, Rule = key.Rule };
        var pointer = FormattableString.Invariant($"/sleutels/{others.Length}");
        return
        [
            .. ModelRules.Check(model with { Keys = [.. others, checkedKey] })
                .Where(problem => problem.Place!.Pointer!.StartsWith(pointer + "/", StringComparison.Ordinal))
                .Select(problem => problem with { Field = "verdeling", Place = new Place(null) { Pointer = problem.Place!.Pointer![pointer.Length..] } }),
        ];
    }
}
