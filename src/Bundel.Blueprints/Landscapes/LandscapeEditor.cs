// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;

namespace Bundel.Blueprints.Landscapes;

/// <summary>Changes one row of a landscape; the landscape as a whole must still be right, or nothing changes.</summary>
internal sealed class LandscapeEditor(BundelDb db, ReferenceStore store, TimeProvider clock, AuditNote note)
{
    public async Task<Result<Done>> Set<T>(string owner, T row, IReadOnlyList<FieldDefinition> fields, Func<Landscape, T, Landscape> change, Actor actor, CancellationToken cancel)
        where T : LandscapeRow
    {
        var owned = await db.OwnerOf(owner, actor, cancel);
        if (!owned.Succeeded) return Result<Done>.Failure(owned.Problems);
        var problems = new List<Problem>();
        var values = Normal(row, fields, problems);
        if (!Kernel.Code.Parse(row.Code).Succeeded) problems.Add(Problem.InField("code", "code-ongeldig", "Een code bestaat uit kleine letters, cijfers en streepjes.") with { Found = row.Code });
        var reference = await store.Current(cancel);
        var changed = change(owned.Value.Landscape, (T)(row with { Values = values }));
        problems.AddRange(LandscapeCheck.Of(changed, reference).Except(LandscapeCheck.Of(owned.Value.Landscape, reference)));
        return problems.Count > 0 ? problems : await Keep(owned.Value.Participant, changed, row.Name, actor, cancel);
    }

    public async Task<Result<Done>> Remove(string owner, string list, string code, Actor actor, CancellationToken cancel)
    {
        var owned = await db.OwnerOf(owner, actor, cancel);
        if (!owned.Succeeded) return Result<Done>.Failure(owned.Problems);
        var before = owned.Value.Landscape;
        var after = list switch
        {
            Ask.Applications => before with { Applications = [.. before.Applications.Where(row => row.Code != code)] },
            Ask.Technology => before with { Technology = [.. before.Technology.Where(row => row.Code != code)] },
            _ => before with { Couplings = [.. before.Couplings.Where(row => row.Code != code)] },
        };
        if (LandscapeDifference.Between(before, after).Count == 0) return Problem.NotFound("Deze rij staat niet in het landschap.") with { Field = "code", Found = code };
        var used = before.Couplings.Where(coupling => list == Ask.Applications && (coupling.From == code || coupling.To == code)).Select(coupling => coupling.Name).ToList();
        return used.Count > 0
            ? Problem.Conflict("applicatie-gekoppeld", $"Aan deze applicatie hangen nog koppelingen: {Dutch.List(used)}.") with { Field = "code", Found = code }
            : await Keep(owned.Value.Participant, after, code, actor, cancel);
    }

    /// <summary>The row takes the place of the one with its code, or comes last.</summary>
    public static IReadOnlyList<T> With<T>(IReadOnlyList<T> rows, T row)
        where T : LandscapeRow =>
        rows.Any(other => other.Code == row.Code) ? [.. rows.Select(other => other.Code == row.Code ? row : other)] : [.. rows, row];

    private async Task<Result<Done>> Keep(ParticipantId? participant, Landscape landscape, string about, Actor actor, CancellationToken cancel)
    {
        await db.Keep(participant, landscape, actor, clock, cancel);
        note.About($"{landscape.Name}: {about}");
        return new Done();
    }

    private static SortedDictionary<string, string> Normal(LandscapeRow row, IReadOnlyList<FieldDefinition> fields, List<Problem> problems)
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, given) in row.Values)
        {
            var normal = LandscapeFields.Find(fields, code)?.Normalise(given);
            if (normal is null) problems.Add(Problem.InField("waarden", "veld-onbekend", "Dit veld kent Bundel niet.") with { Found = code });
            else if (!normal.Succeeded) problems.AddRange(normal.Problems);
            else if (normal.Value is { } value) values[code] = value;
        }

        return values;
    }
}
