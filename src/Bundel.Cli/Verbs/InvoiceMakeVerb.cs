// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Serialization;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Invoices;

namespace Bundel.Cli.Verbs;

/// <summary>bundel factuur maak: the invoices of one term.</summary>
internal sealed class InvoiceMakeVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> settings;
    private readonly Option<string> year;
    private readonly Option<string> term;
    private readonly Option<string> participant;
    private readonly Option<string> folder;
    private readonly Option<bool> json;

    public InvoiceMakeVerb()
        : base("maak", "Maakt van een verrekenmodel één factuur of creditnota (UBL, NLCIUS) per deelnemer voor een termijn.")
    {
        file = FileArgument("model", "Het verrekenmodel (model.json).");
        settings = ValueOption("--gegevens", "bestand", "Factuurgegevens (JSON): leverancier, afnemers, IBAN, datum en btw.");
        year = ValueOption("--jaar", "jaar", "Begrotingsjaar.");
        term = ValueOption("--termijn", "nummer", "Termijn, vanaf 1.");
        participant = ValueOption("--deelnemer", "code", "Alleen deze deelnemer.");
        folder = ValueOption("--map", "pad", "Map voor de facturen; standaard de huidige map.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel factuur maak docs/voorbeelden/model.json --gegevens docs/voorbeelden/factuurgegevens.json --jaar 2026 --termijn 1 --map facturen --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file, settings, year, term);
        var numbers = new int[2];
        foreach (var (option, i) in new[] { (year, 0), (term, 1) })
        {
            if (parsed.GetValue(option) is { } text && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) problems.Add(new Problem("getal-ongeldig", $"{option.Name}: dit is geen getal.") { Found = text });
        }

        if (parsed.GetValue(settings) is { } path && !File.Exists(path)) problems.Add(new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(Path.GetFileName(path)), Found = path });
        if (problems.Count > 0) return terminal.Problems(problems);
        var given = InvoiceSettings.Read(File.ReadAllBytes(parsed.GetValue(settings)!), Path.GetFileName(parsed.GetValue(settings)!));
        var invoices = ModelFile.Read(parsed.GetValue(file)!).Then(model => SettlementEngine.Compute(model, numbers[0])).Then(result => given.Then(known => Make(result, known, parsed.GetValue(participant), numbers[1])));
        return invoices.Succeeded ? Deliver(parsed, terminal, invoices.Value) : terminal.Problems([.. invoices.Problems]);
    }

    /// <summary>All invoices, or everything that stands in the way of one of them.</summary>
    private static Result<List<Invoice>> Make(SettlementResult result, InvoiceSettings settings, string? only, int term)
    {
        var invoices = new List<Invoice>();
        var problems = new List<Problem>();
        foreach (var code in only is null ? result.Participants.Select(total => total.Code) : [only])
        {
            var made = InvoiceMaker.Make(result, settings, code, term);
            if (!made.Succeeded && made.Problems.All(problem => problem.Code == "factuur-leeg") && only is null) continue;
            problems.AddRange(made.Succeeded ? NlciusRules.Check(made.Value).Select(problem => problem with { Place = new Place(code) }) : made.Problems);
            if (made.Succeeded) invoices.Add(made.Value);
        }

        return problems.Count > 0 ? problems : invoices;
    }

    private int Deliver(ParseResult parsed, Terminal terminal, List<Invoice> invoices)
    {
        var target = parsed.GetValue(folder) ?? ".";
        var made = new List<MadeInvoice>();
        foreach (var invoice in invoices)
        {
            var path = Path.Combine(target, invoice.Number + ".xml");
            Directory.CreateDirectory(target);
            if (terminal.Deliver(UblWriter.Write(invoice), path) is not ExitCodes.Done and var fault) return fault;
            made.Add(new MadeInvoice(path, invoice.Number, invoice.IsCreditNote ? "creditnota" : "factuur", invoice.Customer.Name, invoice.Totals));
        }

        if (parsed.GetValue(json)) terminal.Bytes(JsonOutput.Of(made));
        else foreach (var invoice in made) terminal.Line($"{invoice.Path}: {invoice.Kind} aan {invoice.Customer}, {Dutch.Euro(invoice.Totals.Payable)}");
        return ExitCodes.Done;
    }

    private sealed record MadeInvoice(
        [property: JsonPropertyName("bestand")] string Path,
        [property: JsonPropertyName("nummer")] string Number,
        [property: JsonPropertyName("soort")] string Kind,
        [property: JsonPropertyName("afnemer")] string Customer,
        [property: JsonPropertyName("totalen")] InvoiceTotals Totals);
}
