// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;

namespace Bundel.Bag.Messages.Making;

/// <summary>Reads mutation files and puts together what happened to each object: a change closes one voorkomen and adds the next.</summary>
public static class ChangeReader
{
    public static Result<IReadOnlyList<BagChange>> Read(IEnumerable<string> files)
    {
        var (before, after, order, faults) = (new Dictionary<long, BagState>(), new Dictionary<long, BagState>(), new List<long>(), new FaultLog());
        var delivery = new Delivery();
        var reader = new RecordBuilder(delivery, faults, batch =>
        {
            for (var i = 0; i < batch.Count; i++) Take(batch.Rows[i], batch, before, after, order);
            batch.Clear();
            return batch;
        });
        var scanner = new ExtractScanner(reader);
        foreach (var file in files)
        {
            if (!File.Exists(file)) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file) };
            ExtractFiles.Walk(file, _ => true, (name, stream, _) => reader.Read(scanner, stream, name, 0), problem => faults.Add(problem));
        }

        if (faults.Refuses) return faults.Faults.Select(fault => fault.Problem).ToArray();
        if (delivery.MutationFrom == BagDate.NoDay) return new Problem("mutatie-periode", "hierin staan geen mutaties.") { Expected = "een mutatiebestand BAGNLDM-….zip" };
        return order.ConvertAll(id => new BagChange(id, after[id].Kind, before.GetValueOrDefault(id), after[id]));
    }

    private static void Take(in Voorkomen row, Batch batch, Dictionary<long, BagState> before, Dictionary<long, BagState> after, List<long> order)
    {
        if (row.Standing != Standing.Live || row.Change is Change.None or Change.Remove) return;
        var state = BagState.Of(row, batch);
        if (row.Change == Change.Was)
        {
            if (!before.TryGetValue(row.Id, out var known) || known.Version > state.Version) before[row.Id] = state;
            return;
        }

        if (row.Change == Change.Becomes && state.End is not null) return;
        if (!after.TryGetValue(row.Id, out var last)) order.Add(row.Id);
        if (last is null || last.Version <= state.Version) after[row.Id] = state;
    }
}
