// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Tables;
using Bundel.Documents.Reading;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verdeel: divides one amount by the weights in a table.</summary>
internal sealed class DivideVerb : Verb
{
    private readonly Option<string> amount;
    private readonly Option<string> table;
    private readonly Option<string> weight;
    private readonly Option<string> name;
    private readonly Option<string> unit;
    private readonly Option<string> remainder;
    private readonly Option<bool> json;

    public DivideVerb()
        : base("verdeel", "Verdeelt een bedrag naar rato van een kolom in een tabel, tot op de cent.")
    {
        amount = ValueOption("--bedrag", "euro", "Het te verdelen bedrag.");
        table = ValueOption("--tabel", "bestand", "Tabel met namen en gewichten (CSV of XLSX).");
        weight = ValueOption("--gewicht", "kolom", "Kolom met gewichten; mag weg als er één kolom met getallen is.");
        name = ValueOption("--naam", "kolom", "Kolom met namen; standaard de eerste kolom die geen getallen bevat.");
        unit = ValueOption("--afronding", "euro", "Eenheid van afronding: 0.01 (standaard), 1 of 1000.");
        remainder = ValueOption("--rest", "regel", "Waar de rest blijft: grootste-rest (standaard), afronding of geen.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel verdeel --bedrag 12868000 --tabel t.csv --gewicht inwoners --afronding 1000 --rest geen --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, amount, table);
        var rounding = ReadRounding(parsed, problems);
        var total = parsed.GetValue(amount) is { } text ? Keep(Amounts.Read(text, "--bedrag"), problems) : default;
        var weights = parsed.GetValue(table) is { } path ? Keep(ReadWeights(parsed, path), problems) : null;
        if (problems.Count > 0) return terminal.Problems(problems);

        foreach (var message in weights!.Messages) terminal.Message(message);
        var division = Divider.Divide(total, weights.Weights, rounding, TieRank.ByKey(weights.Names));
        DivisionOutput.Write(terminal, weights, division, parsed.GetValue(json));
        return ExitCodes.Done;
    }

    private Result<WeightTable> ReadWeights(ParseResult parsed, string path)
    {
        var read = TableFile.Read(path);
        return read.Succeeded ? WeightTable.From(read.Value, parsed.GetValue(name), parsed.GetValue(weight)) : Result<WeightTable>.Failure(read.Problems);
    }

    private Rounding ReadRounding(ParseResult parsed, List<Problem> problems)
    {
        var cents = Amounts.Read(parsed.GetValue(unit) ?? "0.01", "--afronding");
        var rule = Keep(RemainderNames.Read(parsed.GetValue(remainder) ?? "grootste-rest"), problems);
        problems.AddRange(cents.Problems);
        if (cents.Succeeded && cents.Value <= Money.Zero) problems.Add(new Problem("afronding-ongeldig", "--afronding: de eenheid is groter dan nul.") { Found = cents.Value.ToString() });
        return problems.Count > 0 ? Rounding.CentByLargestRemainder : new Rounding(cents.Value, rule);
    }

    private static T? Keep<T>(Result<T> result, List<Problem> problems)
    {
        if (result.Succeeded) return result.Value;
        problems.AddRange(result.Problems);
        return default;
    }
}
