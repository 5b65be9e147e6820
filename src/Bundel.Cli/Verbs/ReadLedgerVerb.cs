// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Cli.Ledgers;
using Bundel.Settlement.Ledger;

namespace Bundel.Cli.Verbs;

/// <summary>bundel grootboek lees: counts, totals and violations of a ledger.</summary>
internal sealed class ReadLedgerVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> account;
    private readonly Option<string> costCentre;
    private readonly Option<string> project;
    private readonly Option<string> amount;
    private readonly Option<string> year;
    private readonly Option<bool> json;

    public ReadLedgerVerb()
        : base("lees", "Leest een auditfile (XAF 3.2, 3.2.1, 4.0) of een grootboek in CSV of XLSX: aantallen, totalen en overtreden regels.")
    {
        file = FileArgument("grootboek", "Het grootboek (XAF, CSV of XLSX).");
        account = ValueOption("--rekening", "kolom", "Kolom met de grootboekrekening, als zij anders heet.");
        costCentre = ValueOption("--kostenplaats", "kolom", "Kolom met de kostenplaats, als zij anders heet.");
        project = ValueOption("--project", "kolom", "Kolom met het project, als zij anders heet.");
        amount = ValueOption("--bedrag", "kolom", "Kolom met het bedrag, als zij anders heet.");
        year = ValueOption("--jaar", "jaar", "Boekjaar van perioden die zonder jaar geschreven zijn.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel grootboek lees grootboek.xaf --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file);
        int? bookYear = null;
        if (parsed.GetValue(year) is { } text)
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) bookYear = number;
            else problems.Add(new Problem("jaar-ongeldig", "--jaar: dit is geen jaar.") { Found = text, Expected = "bijvoorbeeld 2026" });
        }

        if (parsed.GetValue(file) is { } path && !File.Exists(path)) problems.Add(new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(Path.GetFileName(path)), Found = path });
        if (problems.Count > 0) return terminal.Problems(problems);
        var columns = new LedgerColumns { Account = parsed.GetValue(account), CostCentre = parsed.GetValue(costCentre), Project = parsed.GetValue(project), Amount = parsed.GetValue(amount), Year = bookYear };
        var answer = LedgerAnswer.Read(parsed.GetValue(file)!, columns);
        if (!answer.Succeeded) return terminal.Problems([.. answer.Problems]);
        if (parsed.GetValue(json)) LedgerOutput.Json(terminal, answer.Value);
        else LedgerOutput.Text(terminal, answer.Value);
        return answer.Value.ViolationCount == 0 ? ExitCodes.Done : ExitCodes.Difference;
    }
}
