// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Store;

namespace Bundel.Bag.Mutating;

/// <summary>
/// Brings a store up to date with mutation files. Each file is one transaction, so a run that stops goes on where it was; a file that was
/// applied before is passed over, a gap is refused.
/// </summary>
public sealed class StoreMutator(string store)
{
    private readonly FaultLog faults = new();
    private readonly MutationReport report = new();

    /// <summary>Goes on over gaps and differences; what the file says then counts.</summary>
    public bool Force { get; init; }

    public Result<MutationReport> Apply(IReadOnlyCollection<string> files)
    {
        if (!File.Exists(store)) return new Problem("opslag-ontbreekt", "deze opslag is er niet.") { Place = new Place(store), Expected = "een bestand dat met bundel bag laden is gemaakt" };
        var held = StoreLock.Take(store);
        if (!held.Succeeded) return held.Select(_ => report);
        using (held.Value)
        {
            try
            {
                using var database = BagDatabase.Open(store);
                database.Execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=NORMAL; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY");
                foreach (var (path, period) in files.Select(path => (path, Period(path))).OrderBy(pair => pair.Item2.From).ThenBy(pair => pair.Item2.To))
                {
                    if (!Apply(database, path, period)) break;
                }

                report.Date = BagDate.DayText(Today(database));
            }
            catch (BagStoreException fault)
            {
                return fault.ForUser(store);
            }
        }

        report.FaultCount = faults.Count;
        report.Faults.AddRange(faults.Faults.Select(FaultLine.Of));
        return report;
    }

    private bool Apply(BagDatabase database, string path, (int From, int To) period)
    {
        var name = Path.GetFileName(path);
        if (period.From == int.MaxValue) return Refuse(new Problem("mutatie-periode", "dit bestand noemt geen periode van mutaties.") { Place = new Place(name), Expected = "een mutatiebestand BAGNLDM-….zip" });
        var today = Today(database);
        if (period.To <= today)
        {
            report.Files.Add(Made(name, period, "al verwerkt"));
            return true;
        }

        if (period.From > today && !Force)
        {
            return Refuse(new Problem("mutatie-gat", "tussen de opslag en dit bestand ontbreken mutaties.") { Place = new Place(name), Found = $"mutaties vanaf {BagDate.DayText(period.From)}", Expected = $"mutaties die aansluiten op {BagDate.DayText(today)}" });
        }

        var made = Made(name, period, "verwerkt");
        database.Execute("BEGIN IMMEDIATE");
        Run(database, path, made, period);
        if (faults.Refuses)
        {
            database.Execute("ROLLBACK");
            report.Files.Add(made with { Outcome = "geweigerd" });
            report.Refused = true;
            return false;
        }

        database.Execute("COMMIT");
        report.Files.Add(made);
        return true;
    }

    private void Run(BagDatabase database, string path, MutationFile made, (int From, int To) period)
    {
        var delivery = new Delivery();
        var filter = MutationFilter.Make(database, path);
        var differences = new DifferenceLog();
        using var applier = new MutationApplier(database, made, differences, filter, period.To, Force);
        var reader = new RecordBuilder(delivery, faults, applier.Take);
        var scanner = new ExtractScanner(reader);
        ExtractFiles.Walk(
            path,
            _ => true,
            (name, stream, _) =>
            {
                applier.File = name;
                reader.Read(scanner, stream, name, 0);
            },
            problem => faults.Add(problem));
        made.Groups = reader.Groups;
        differences.Tell(path, faults, refuses: !Force);
        if (faults.Refuses) return;
        if (delivery.Relations.Count > 0)
        {
            database.Execute("DELETE FROM gemeente_woonplaats");
            LeafTables.Relations(database, delivery.Relations);
        }

        applier.Finish();
        database.Execute($"UPDATE levering SET waarde={period.To} WHERE naam='standdatum'");
        using var insert = database.Prepare("INSERT OR REPLACE INTO mutatielevering VALUES(?,?,?,?)");
        insert.Bind(1, period.From).Bind(2, period.To).Bind(3, made.File).Bind(4, made.Groups).Run();
    }

    private bool Refuse(Problem problem)
    {
        faults.Add(problem);
        report.Refused = true;
        return false;
    }

    private static MutationFile Made(string name, (int From, int To) period, string outcome) => new(name, BagDate.DayText(period.From), BagDate.DayText(period.To), outcome);

    private static int Today(BagDatabase database) => (int)database.Number("SELECT waarde FROM levering WHERE naam='standdatum'");

    /// <summary>The period of a file, from its first XML file that names one.</summary>
    private (int From, int To) Period(string path)
    {
        var delivery = new Delivery();
        var reader = new RecordBuilder(delivery, new FaultLog(), batch =>
        {
            batch.Clear();
            return batch;
        });
        var scanner = new ExtractScanner(reader);
        ExtractFiles.Walk(
            path,
            _ => delivery.MutationFrom == BagDate.NoDay,
            (name, stream, _) =>
            {
                if (delivery.MutationFrom == BagDate.NoDay) reader.Read(scanner, new FirstBytes(stream), name, 0);
            },
            _ => { });
        return delivery.MutationFrom == BagDate.NoDay || delivery.MutationTo == BagDate.NoDay ? (int.MaxValue, int.MaxValue) : (delivery.MutationFrom, delivery.MutationTo);
    }
}
