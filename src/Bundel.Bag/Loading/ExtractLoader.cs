// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Store;

namespace Bundel.Bag.Loading;

/// <summary>How far a load is: bytes of the delivery that are done, of all.</summary>
public readonly record struct LoadProgress(long Done, long Total, string File);

/// <summary>Loads a full extract into a new store, which takes the place of the old one in one step, or not at all.</summary>
public sealed class ExtractLoader(string extract, string target)
{
    private readonly FaultLog faults = new();
    private readonly LoadReport report = new();
    private readonly Delivery delivery = new();
    private readonly List<string> files = [];

    public IProgress<LoadProgress>? Progress { get; init; }

    /// <summary>Gemeenten to keep; empty for everything.</summary>
    public IReadOnlySet<int> Municipalities { get; init; } = new HashSet<int>();

    /// <summary>Loads; the report tells whether a new store was made.</summary>
    public Result<LoadReport> Load(CancellationToken cancellation = default)
    {
        var held = StoreLock.Take(target);
        if (!held.Succeeded) return held.Select(_ => report);
        using (held.Value)
        {
            var temporary = target + ".nieuw";
            StoreFile.Delete(temporary);
            try
            {
                Build(temporary, cancellation);
                if (report.Kinds.Values.All(count => count.Voorkomens == 0) && !faults.Refuses)
                    faults.Add(new Problem("extract-leeg", "in dit bestand staan geen BAG-objecten.") { Place = new Place(Path.GetFileName(extract)), Expected = "een LVBAG-extract 2.0 met WPL, OPR, NUM, VBO, LIG, STA of PND" });
                report.Stored = !faults.Refuses;
                if (report.Stored) StoreFile.Replace(temporary, target);
            }
            catch (BagStoreException fault)
            {
                return fault.ForUser(target);
            }
            finally
            {
                StoreFile.Delete(temporary);
            }
        }

        report.Take(faults);
        return report;
    }

    private void Build(string path, CancellationToken cancellation)
    {
        var filter = Municipalities.Count == 0 ? null : TownFilter.Make(extract, Municipalities, report, faults, cancellation);
        using var builder = new StoreBuilder(path, report, faults);
        using var pipe = new BatchPipe();
        Exception? fault = null;
        var writing = new Thread(() => fault = Drain(builder, pipe, filter)) { IsBackground = true, Name = "bag-schrijven" };
        writing.Start();
        try
        {
            Read(pipe, cancellation);
        }
        catch (OperationCanceledException) when (fault is not null)
        {
        }
        finally
        {
            pipe.Complete();
            writing.Join();
        }

        if (fault is not null) throw fault;
        report.Date = delivery.Date == BagDate.NoDay ? null : BagDate.DayText(delivery.Date);
        report.Relations = delivery.Relations.Count;
        if (!faults.Refuses) builder.Finish(delivery, string.Join(',', Municipalities.Order().Select(code => $"{code:0000}")));
    }

    private void Read(BatchPipe pipe, CancellationToken cancellation)
    {
        var reader = new RecordBuilder(delivery, faults, pipe.Pass);
        var scanner = new ExtractScanner(reader);
        var total = File.Exists(extract) ? new FileInfo(extract).Length : 0;
        var done = 0L;
        ExtractFiles.Walk(
            extract,
            _ => true,
            (name, stream, packed) =>
            {
                cancellation.ThrowIfCancellationRequested();
                lock (files) files.Add(name);
                reader.Read(scanner, stream, name, files.Count - 1);
                report.CountFile(name);
                done += packed;
                Progress?.Report(new LoadProgress(done, total, name));
            },
            problem => faults.Add(problem));
    }

    private Exception? Drain(StoreBuilder builder, BatchPipe pipe, TownFilter? filter)
    {
        try
        {
            foreach (var batch in pipe.Filled())
            {
                builder.Today = delivery.Date == BagDate.NoDay ? int.MaxValue - 1 : delivery.Date;
                filter?.Apply(batch);
                string file;
                lock (files) file = files[batch.File];
                builder.Write(batch, file);
            }

            return null;
        }
        catch (Exception exception)
        {
            pipe.Break();
            return exception;
        }
    }
}
