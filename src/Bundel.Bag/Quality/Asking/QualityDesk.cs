// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Bundel.Bag.Quality.Running;
using Bundel.Bag.Serving;

namespace Bundel.Bag.Quality.Asking;

/// <summary>Reports for pages: worked out once for each store, gemeente and day, for a whole history takes a second.</summary>
public sealed class QualityDesk(BagServer server)
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<string, (object Stamp, QualityReport Report)> known = new();

    /// <summary>Nothing when there is no store.</summary>
    public QualityReport? Report(QualityQuestion question) => server.Use<QualityReport?>(
        session =>
        {
            var key = $"{question.Municipality}|{string.Join(',', question.Towns)}|{question.Day}|{Key(question)}";
            if (known.TryGetValue(key, out var last) && last.Stamp.Equals(session.Stamp)) return last.Report;
            if (known.Count >= Most) known.Clear();
            var report = QualityCheck.Run(session.Database, question);
            known[key] = (session.Stamp, report);
            return report;
        },
        null);

    private static string Key(QualityQuestion question) => question.Feedback is { } book ? string.Join(';', book.Reports) : "onbekend";
}
