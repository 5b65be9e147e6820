// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Collaborations.Importing;
using Bundel.Kernel.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Bag.Signals.Importing;

/// <summary>What an import would do with a file.</summary>
public sealed record SignalImport(
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gewijzigd")] int Changed,
    [property: JsonPropertyName("gelijk")] int Equal,
    [property: JsonPropertyName("dubbel")] int Duplicate,
    [property: JsonPropertyName("kolommen")] IReadOnlyList<string> Headings);

/// <summary>Reads a file against what is there: one plan for the preview and for the import.</summary>
internal sealed class SignalPlan(BundelDb db, UploadedTables tables, MemberDesk desk, TimeProvider clock)
{
    public async Task<Result<(SignalImport Counts, DeskMember Member)>> Make(string participant, UploadedFile file, SignalMapping? given, string? saved, Actor actor, CancellationToken cancel)
    {
        var member = await desk.Find(participant, actor, cancel);
        var mapping = await Mapping(given, saved, cancel);
        var table = tables.Read(file);
        if (!member.Succeeded || !mapping.Succeeded || !table.Succeeded) return Result<(SignalImport, DeskMember)>.Failure([.. member.Problems, .. mapping.Problems, .. table.Problems]);
        var signals = SignalTable.Read(table.Value, mapping.Value).WithField("bestand");
        return signals.Succeeded ? (await Match(signals.Value, table.Value, member.Value, file, actor, cancel), member.Value) : Result<(SignalImport, DeskMember)>.Failure(signals.Problems);
    }

    private async Task<Result<SignalMapping>> Mapping(SignalMapping? given, string? saved, CancellationToken cancel)
    {
        if (given is not null || string.IsNullOrWhiteSpace(saved)) return given ?? SignalMapping.Guess;
        var code = saved.Trim();
        return await db.Set<SavedMapping>().FirstOrDefaultAsync(row => row.Code == code, cancel) is { } row
            ? row.Mapping()
            : Problem.NotFound("Deze indeling is niet bewaard.") with { Field = "bewaardeIndeling", Found = code };
    }

    /// <summary>The same reference is the same signal; an open signal about the same gegeven of the same object is too.</summary>
    private async Task<SignalImport> Match(IReadOnlyList<SignalInput> signals, Table table, DeskMember member, UploadedFile file, Actor actor, CancellationToken cancel)
    {
        var known = await db.Set<BagSignal>().Where(row => row.ParticipantId == member.Id).ToListAsync(cancel);
        var byReference = known.ToDictionary(row => (row.Kind, row.Reference));
        foreach (var row in known) foreach (var other in row.AlsoKnownAs?.Split(", ") ?? []) byReference.TryAdd((row.Kind, other), row);
        var byObject = known.Where(row => row.ObjectId is not null).ToLookup(row => row.ObjectId);
        var added = new List<BagSignal>();
        var addedByObject = new Dictionary<string, List<BagSignal>>();
        var (changed, equal, duplicate) = (0, 0, 0);
        foreach (var signal in signals)
        {
            if (byReference.TryGetValue((signal.Kind, signal.Reference), out var same))
            {
                if (same.Reference != signal.Reference) equal++;
                else if (same.Change(signal)) changed++;
                else equal++;
                continue;
            }

            var near = signal.ObjectId is null ? null : byObject[signal.ObjectId].Concat(addedByObject.GetValueOrDefault(signal.ObjectId) ?? []).FirstOrDefault(row => row.IsSame(signal));
            if (near is not null)
            {
                near.AlsoKnown(signal.Reference);
                byReference[(signal.Kind, signal.Reference)] = near;
                duplicate++;
                continue;
            }

            var row = new BagSignal(actor.Collaboration!.Value, member.Id, signal, file.Name, clock.Instant());
            added.Add(row);
            byReference[(row.Kind, row.Reference)] = row;
            if (row.ObjectId is { } id) (addedByObject.TryGetValue(id, out var list) ? list : addedByObject[id] = []).Add(row);
        }

        db.AddRange(added);
        return new SignalImport(added.Count, changed, equal, duplicate, table.Headings);
    }
}
