// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Register;

/// <summary>What a row must hold before it is taken into the register.</summary>
internal static class ObligationRules
{
    private const int FirstYear = 1900;

    public static IEnumerable<Problem> Check(Obligation row, string field = "verplichting")
    {
        List<Problem> problems = [.. CodeRules.CheckListed(row.Code), .. Required.Text("naam", row.Name, 300), .. Required.Text("thema", row.Theme, 60)];
        foreach (var text in new[] { row.Basis, row.Supervisor, row.Note, row.Evidence, row.AddressedTo, row.State, row.Urn }.Where(text => text?.Length > 2000))
            problems.Add(new Problem("te-lang", "Een tekst van deze rij is te lang.") { Found = text![..40] + "…", Expected = "hoogstens 2.000 tekens" });
        foreach (var date in row.Dates.Where(date => date.Date.Year < FirstYear))
            problems.Add(new Problem("datum-te-oud", "Een datum ligt voor 1900.") { Found = Dutch.ShortDate(date.Date), Expected = "een datum vanaf 1900" });
        foreach (var twice in row.Forces.GroupBy(force => force.Organisation).Where(group => group.Skip(1).Any()))
            problems.Add(new Problem("graad-dubbel", "Voor een soort organisatie staat er meer dan één verplichtingsgraad.") { Found = twice.Key.Text() });
        return problems.Select(problem => problem with { Field = field, Message = $"{row.Code}: {problem.Message}" });
    }

    /// <summary>Problems between rows: what is waited for must be there, and not wait in turn.</summary>
    public static IEnumerable<Problem> CheckGraph(IReadOnlyList<Obligation> rows, string field = "verplichting")
    {
        var index = rows.Index().ToDictionary(row => row.Item.Code, row => row.Index, StringComparer.Ordinal);
        var unknown = rows.SelectMany(row => row.After.Where(code => !index.ContainsKey(code)).Select(code => (row.Code, After: code))).ToList();
        foreach (var (code, after) in unknown)
            yield return Problem.InField(field, "verplichting-onbekend", $"{code} steunt op iets dat niet in het register staat.") with { Found = after, Expected = "de code van een rij uit het register" };
        if (unknown.Count > 0) yield break;
        int[][] graph = [.. rows.Select(row => row.After.Select(code => index[code]).ToArray())];
        if (Planning.Model.Cycles.Find(graph) is { } cycle)
            yield return Problem.InField(field, "kringloop", "Deze rijen steunen in een kring op elkaar.") with { Found = string.Join(" na ", cycle.Append(cycle[0]).Select(row => rows[row].Code)) };
    }
}
