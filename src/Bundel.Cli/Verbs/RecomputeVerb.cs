// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Tables;
using Bundel.Documents.Reading;
using Bundel.Settlement.Recompute;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen narekenen: finds the key and the policy behind a published table.</summary>
internal sealed class RecomputeVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> name;
    private readonly Option<string> weight;
    private readonly Option<string> from;
    private readonly Option<string> to;
    private readonly Option<string> tolerance;
    private readonly Option<bool> json;

    public RecomputeVerb()
        : base("narekenen", "Rekent een gepubliceerde tabel na: welke sleutel en afronding, en welke rijen volgen niet.")
    {
        file = FileArgument("tabel", "De gepubliceerde tabel (CSV of XLSX).");
        name = ValueOption("--naam", "kolom", "Kolom met namen; standaard de eerste kolom die geen getallen bevat.");
        weight = ValueOption("--gewicht", "kolom", "Kolom met gewichten, zoals inwoners.");
        from = ValueOption("--van", "kolom", "Kolom met de bedragen van een eerder jaar, in plaats van gewichten.");
        to = ValueOption("--naar", "kolom", "Kolom met de gepubliceerde bedragen.");
        tolerance = ValueOption("--tolerantie", "euro", "Verschil dat nog meetelt als gelijk; standaard 0.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel verrekenen narekenen t.csv --naam gemeente --van bedrag_2025_eur --naar bedrag_2026_eur --tolerantie 1 --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file, to);
        if (parsed.GetResult(weight) is null == parsed.GetResult(from) is null) problems.Add(new Problem("optie-kiezen", "Noem óf --gewicht óf --van.") { Expected = "één van beide kolommen" });
        var allowed = Amounts.Read(parsed.GetValue(tolerance) ?? "0", "--tolerantie");
        problems.AddRange(allowed.Problems);
        if (problems.Count > 0) return terminal.Problems(problems);

        var read = TableFile.Read(parsed.GetValue(file)!);
        if (!read.Succeeded) return terminal.Problems([.. read.Problems]);
        var names = NamedColumns.Name(read.Value, parsed.GetValue(name));
        if (!names.Succeeded) return terminal.Problems([.. names.Problems]);
        var columns = new PublishedColumns(names.Value, parsed.GetValue(weight) ?? parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(from) is not null);
        var table = columns.Read(read.Value);
        if (!table.Succeeded) return terminal.Problems([.. table.Problems]);
        foreach (var notice in table.Value.Notices) terminal.Message(notice);
        var found = Recomputer.Recompute(table.Value with { Tolerance = allowed.Value.Abs });
        if (!found.Succeeded) return terminal.Problems([.. found.Problems]);
        RecomputationOutput.Write(terminal, found.Value, parsed.GetValue(json));
        return found.Value.FollowsWholly ? ExitCodes.Done : ExitCodes.Difference;
    }
}
