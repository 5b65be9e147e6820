// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Json.Serialization;
using Bundel.Settlement.Invoices;

namespace Bundel.Cli.Verbs;

/// <summary>bundel factuur controleer: the rules that an invoice breaks.</summary>
internal sealed class InvoiceCheckVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<bool> json;

    public InvoiceCheckVerb()
        : base("controleer", "Controleert een factuur of creditnota in UBL op de regels van NLCIUS die Bundel kent.")
    {
        file = FileArgument("factuur", "De factuur (UBL 2.1).");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel factuur controleer facturen/2026-lindehaven-01.xml --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file);
        if (parsed.GetValue(file) is { } path && !File.Exists(path)) problems.Add(new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(Path.GetFileName(path)), Found = path });
        if (problems.Count > 0) return terminal.Problems(problems);
        using var stream = File.OpenRead(parsed.GetValue(file)!);
        var read = UblReader.Read(stream, Path.GetFileName(parsed.GetValue(file)!));
        if (!read.Succeeded) return terminal.Problems([.. read.Problems]);
        var broken = NlciusRules.Check(read.Value.Invoice, read.Value.Customization);
        if (parsed.GetValue(json)) terminal.Bytes(JsonOutput.Of(new Verdict(broken.Count == 0, [.. broken.Select(problem => new Broken(problem.Code, problem.Message, problem.Found, problem.Expected))], read.Value.Invoice)));
        else Tell(terminal, read.Value.Invoice, broken);
        return broken.Count == 0 ? ExitCodes.Done : ExitCodes.Difference;
    }

    private static void Tell(Terminal terminal, Invoice invoice, IReadOnlyList<Problem> broken)
    {
        terminal.Line($"{(invoice.IsCreditNote ? "Creditnota" : "Factuur")} {invoice.Number} aan {invoice.Customer.Name}, {Dutch.Euro(invoice.Totals.Payable)}");
        terminal.Line(broken.Count == 0 ? "Alle nagegane regels kloppen." : $"{Dutch.Count(broken.Count, "regel klopt", "regels kloppen")} niet:");
        foreach (var problem in broken) terminal.Line(problem.ToString());
    }

    private sealed record Verdict([property: JsonPropertyName("klopt")] bool Holds, [property: JsonPropertyName("overtredingen")] IReadOnlyList<Broken> Broken, [property: JsonPropertyName("factuur")] Invoice Invoice);

    private sealed record Broken([property: JsonPropertyName("regel")] string Rule, [property: JsonPropertyName("bericht")] string Message, [property: JsonPropertyName("gevonden")] string? Found, [property: JsonPropertyName("verwacht")] string? Expected);
}
