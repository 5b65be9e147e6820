// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

/// <summary>What several read models show alike.</summary>
internal static class MeasureViews
{
    public static MeasureText Text(Measure row) =>
        new(row.Name, row.Unit, row.Moment, new ReferenceDay(row.ReferenceDay, row.ReferenceMonth).ToString(), row.CountsInhabitants);

    /// <summary>The rule that holds on a day.</summary>
    public static CountingRule? Rule(IEnumerable<CountingRule> rules, DateOnly day) =>
        rules.Where(rule => rule.ValidFrom <= day).OrderBy(rule => rule.ValidFrom).ThenBy(rule => rule.RecordedUtc).LastOrDefault();

    /// <summary>The reference dates that have values, the latest first.</summary>
    public static IEnumerable<ReferenceDateView> Dates(MeasureLog log, MeasureId measure) =>
        log.Current.Where(row => row.MeasureId == measure).GroupBy(row => row.ReferenceDate).OrderByDescending(group => group.Key)
            .Select(group => Date(log, group.Key, [.. group]));

    private static ReferenceDateView Date(MeasureLog log, DateOnly date, IReadOnlyList<MeasureValue> rows)
    {
        var states = rows.Select(row => log.StateOf(row.Id)).ToLookup(state => state);
        return new ReferenceDateView(
            date, rows.Count, rows.Sum(row => row.Value!.Value),
            states[SignOffState.Open].Count(), states[SignOffState.Agreed].Count(), states[SignOffState.Disputed].Count(), states[SignOffState.Adopted].Count());
    }
}
