// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Bag.Serving;
using Bundel.Bag.Store;

namespace Bundel.Benchmarks.Bag;

/// <summary>Questions to a store, without a web server: full answers of the API, and searching while a user types.</summary>
internal static class BagQuestions
{
    private const int Questions = 20_000;

    public static void Run(string store)
    {
        using var server = new BagServer(store, TimeProvider.System);
        var sample = Sample(store);
        server.Use(
            session =>
            {
                Lookup(session, "postcode en huisnummer, volledig HAL-antwoord", sample.ConvertAll(row => new BagCall("GET", "/adressen", $"?postcode={row.Postcode}&huisnummer={row.Number}")));
                Lookup(session, "adresseerbaar object, nu", sample.ConvertAll(row => new BagCall("GET", $"/adresseerbareobjecten/{row.Object:0000000000000000}")));
                Lookup(session, "adresseerbaar object, toen met de kennis van toen", sample.ConvertAll(row => new BagCall("GET", $"/adresseerbareobjecten/{row.Object:0000000000000000}", "?geldigOp=2018-03-01&beschikbaarOp=2019-01-01T00:00:00")));
                Typing(session, sample);
                return 0;
            },
            0);
    }

    private static void Lookup(BagSession session, string name, List<BagCall> calls)
    {
        var now = new DateTime(2026, 11, 23, 12, 0, 0);
        for (var i = 0; i < calls.Count; i++) calls[i] = calls[i] with { Base = "http://localhost:5080" + BagApi.Path, Now = now };
        foreach (var call in calls) BagApi.Answer(session, call);
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Questions; i++) BagApi.Answer(session, calls[i % calls.Count]);
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant($"{name,-55} {(process.TotalProcessorTime - cpu).TotalMicroseconds / Questions,8:0.0} µs CPU {watch.Elapsed.TotalMicroseconds / Questions,8:0.0} µs"));
    }

    /// <summary>Every address typed letter by letter.</summary>
    private static void Typing(BagSession session, List<(string Postcode, int Number, long Object, string Street)> sample)
    {
        var times = new List<double>();
        foreach (var row in sample.Take(300))
        {
            foreach (var text in new[] { $"{row.Street} {row.Number}", $"{row.Postcode} {row.Number}" })
            {
                for (var letters = 2; letters <= text.Length; letters++)
                {
                    var start = Stopwatch.GetTimestamp();
                    session.Search.Find(text[..letters]);
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"zoeken tijdens het typen, {times.Count} vragen: mediaan {times[times.Count / 2]:0.00} ms, p95 {times[times.Count * 95 / 100]:0.00} ms, p99 {times[times.Count * 99 / 100]:0.00} ms"));
    }

    private static List<(string Postcode, int Number, long Object, string Street)> Sample(string store)
    {
        using var database = BagDatabase.Open(store);
        using var read = database.Prepare("SELECT postcode, huisnummer, object >> 9, naam FROM adres LEFT JOIN straat ON openbareruimte = straat >> 9 WHERE postcode IS NOT NULL AND object IS NOT NULL AND nummeraanduiding % 7 = 3");
        var rows = new List<(string, int, long, string)>();
        while (read.Step()) rows.Add((read.String(0)!, (int)read.Long(1), read.Long(2), read.String(3) ?? ""));
        new Random(20261123).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        return [.. rows.Take(5000)];
    }
}
