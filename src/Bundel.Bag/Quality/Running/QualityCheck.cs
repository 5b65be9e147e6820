// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Running;

/// <summary>What to look at: the woonplaatsen of a gemeente, the day, and what came in from outside.</summary>
public sealed record QualityQuestion(string Municipality, IReadOnlyList<long> Towns, DateOnly Day)
{
    /// <summary>The months of a trend begin here.</summary>
    public static readonly DateOnly TrendFrom = new(2018, 1, 1);

    public FeedbackBook? Feedback { get; init; }

    public bool WithTrend { get; init; } = true;
}

/// <summary>Runs every rule on one gemeente: at the day itself, and at the end of every month since 2018 as it was known then.</summary>
public static class QualityCheck
{
    public static QualityReport Run(BagDatabase database, QualityQuestion question)
    {
        database.Execute("BEGIN");
        try
        {
            return Check(database, question);
        }
        finally
        {
            database.Execute("COMMIT");
        }
    }

    private static QualityReport Check(BagDatabase database, QualityQuestion question)
    {
        using var geometry = new PointInPand(database);
        var register = new RegisterReader(database).Read(question.Towns, geometry);
        var from = new DateOnly(question.Day.Year, 1, 1);
        var trends = RuleBook.All.ToDictionary(rule => rule, _ => new List<MonthRate>());
        if (question.WithTrend)
        {
            foreach (var (first, last) in Months(question.Day)) Month(new QualityMoment(register, first, last, question.Feedback), first, trends);
        }

        var now = new QualityMoment(register, from, question.Day, question.Feedback);
        return new QualityReport(question.Municipality, question.Day, from, register.Items.Count, [.. RuleBook.All.Select(rule => Result(rule, now, trends[rule]))]);
    }

    private static void Month(QualityMoment at, DateOnly first, Dictionary<QualityRule, List<MonthRate>> trends)
    {
        var month = first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        foreach (var (rule, trend) in trends)
        {
            var tally = new RuleTally(lists: false);
            rule.Count(at, tally);
            trend.Add(new MonthRate(month, Rate.Of(tally)));
        }
    }

    private static RuleResult Result(QualityRule rule, QualityMoment now, List<MonthRate> trend)
    {
        var tally = new RuleTally(lists: true);
        rule.Count(now, tally);
        return new RuleResult(rule.Text, Rate.Of(tally), trend, tally.Findings);
    }

    private static IEnumerable<(DateOnly First, DateOnly Last)> Months(DateOnly until)
    {
        for (var first = QualityQuestion.TrendFrom; first <= until; first = first.AddMonths(1))
        {
            var last = first.AddMonths(1).AddDays(-1);
            yield return (first, last < until ? last : until);
        }
    }
}
