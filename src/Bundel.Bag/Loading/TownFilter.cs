// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;

namespace Bundel.Bag.Loading;

/// <summary>
/// Keeps the objects that lay in some gemeenten on any date. A first pass over woonplaatsen, openbare ruimten, nummeraanduidingen and
/// adresseerbare objecten collects their identificaties, the load itself drops what is not among them.
/// </summary>
public sealed class TownFilter
{
    private readonly HashSet<long>[] kept = [.. BagKinds.All.Select(_ => new HashSet<long>())];
    private readonly LoadReport report;

    private TownFilter(LoadReport report) => this.report = report;

    internal static TownFilter Make(string extract, IReadOnlySet<int> municipalities, LoadReport report, FaultLog faults, CancellationToken cancellation)
    {
        var filter = new TownFilter(report);
        report.Municipalities = [.. municipalities.Order().Select(code => $"{code:0000}")];
        report.LeftOut = [];
        var delivery = new Delivery();
        foreach (var code in new[] { "GEM-WPL", "OPR", "NUM", "VBO", "LIG", "STA" })
        {
            var quiet = new FaultLog();
            var reader = new RecordBuilder(delivery, quiet, batch => filter.Collect(batch));
            var scanner = new ExtractScanner(reader);
            ExtractFiles.Walk(
                extract,
                name => name.Contains(code, StringComparison.OrdinalIgnoreCase) || IsContainer(name),
                (name, stream, _) =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    reader.Read(scanner, stream, name, 0);
                },
                problem => quiet.Add(problem));
            if (code == "GEM-WPL") filter.Towns(delivery, municipalities, faults, extract);
        }

        return filter;
    }

    /// <summary>Drops what does not belong to the gemeenten.</summary>
    internal void Apply(Batch batch)
    {
        var count = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            ref readonly var row = ref batch.Rows[i];
            if (Keeps(row.Kind, row.Id)) batch.Rows[count++] = row;
            else if (row.Standing == Standing.Live) report.LeftOut![row.Kind.Code()] = report.LeftOut.GetValueOrDefault(row.Kind.Code()) + 1;
        }

        batch.Count = count;
    }

    /// <summary>True for an object that lay in one of the gemeenten.</summary>
    public bool Keeps(BagKind kind, long id) => kept[(int)kind].Contains(id);

    private static bool IsContainer(string name) =>
        name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && !new[] { "WPL", "OPR", "NUM", "VBO", "LIG", "STA", "PND", "INACTIEF", "NIETBAG", "INONDERZOEK" }.Any(code => ExtractFiles.Short(name).Contains(code, StringComparison.OrdinalIgnoreCase));

    private void Towns(Delivery delivery, IReadOnlySet<int> municipalities, FaultLog faults, string extract)
    {
        foreach (var relation in delivery.Relations.Where(relation => municipalities.Contains(relation.Municipality))) kept[0].Add(relation.Town);
        foreach (var code in municipalities.Where(code => delivery.Relations.All(relation => relation.Municipality != code)).Order())
            faults.Add(new Problem("gemeente-onbekend", "deze gemeente staat niet in de relaties tussen gemeenten en woonplaatsen van het extract.") { Place = new Place(Path.GetFileName(extract)), Found = $"{code:0000}" });
    }

    private Batch Collect(Batch batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            ref readonly var row = ref batch.Rows[i];
            if (row.Standing != Standing.Investigation) Collect(row, batch);
        }

        batch.Clear();
        return batch;
    }

    private void Collect(in Voorkomen row, Batch batch)
    {
        var belongs = row.Kind switch
        {
            BagKind.OpenbareRuimte => kept[0].Contains(row.Town),
            BagKind.Nummeraanduiding => Keeps(BagKind.OpenbareRuimte, row.Main) || kept[0].Contains(row.Town),
            BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats => Keeps(BagKind.Nummeraanduiding, row.Main) || Any(batch.References(row.SideAddresses)),
            _ => false,
        };
        if (!belongs) return;
        kept[(int)row.Kind].Add(row.Id);
        foreach (var building in batch.References(row.Buildings)) kept[(int)BagKind.Pand].Add(building);
    }

    private bool Any(ReadOnlySpan<long> numbers)
    {
        foreach (var number in numbers)
        {
            if (Keeps(BagKind.Nummeraanduiding, number)) return true;
        }

        return false;
    }
}
