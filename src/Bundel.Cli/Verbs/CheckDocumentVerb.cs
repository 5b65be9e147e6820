// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Json;
using Bundel.Cli.Tables;
using Bundel.Platform;
using Bundel.Settlement.Statements.Checking;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen controleer-stuk: was this document issued, and is it unaltered.</summary>
internal sealed class CheckDocumentVerb : DatabankVerb
{
    private const long MaxBytes = 100_000_000;

    private readonly Argument<string> file;
    private readonly Option<string> model;
    private readonly Option<bool> json;

    public CheckDocumentVerb()
        : base("controleer-stuk", "Controleert of een bijdragetabel of bijdrageoverzicht is uitgegeven en ongewijzigd is.")
    {
        file = FileArgument("bestand", "Het stuk (XLSX, DOCX, CSV, HTML, ODS of ODT).");
        model = ValueOption("--model", "model.json", "Vergelijkt met dit model in plaats van met de databank.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel verrekenen controleer-stuk bijdragetabel-2026-1.xlsx";

    protected override List<Problem> Missing(ParseResult parsed)
    {
        var problems = Missing(parsed, file);
        if (problems.Count > 0) return problems;
        var found = new FileInfo(parsed.GetValue(file)!);
        if (!found.Exists) problems.Add(new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(found.Name), Found = found.FullName });
        else if (found.Length > MaxBytes) problems.Add(new Problem("bestand-te-groot", "dit bestand is te groot.") { Place = new Place(found.Name), Expected = "hoogstens 100 MB" });
        return problems;
    }

    protected override int? WithoutDatabase(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(model) is not { } path) return null;
        var read = ModelFile.Read(path);
        return read.Succeeded
            ? Tell(ModelDocumentCheck.Check(File.ReadAllBytes(parsed.GetValue(file)!), Path.GetFileName(parsed.GetValue(file)!), read.Value), parsed, terminal)
            : terminal.Problems([.. read.Problems]);
    }

    protected override async Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var path = parsed.GetValue(file)!;
        return Tell(await scope.ServiceProvider.GetRequiredService<IssuedDocumentCheck>().Check(await File.ReadAllBytesAsync(path, cancellation), Path.GetFileName(path), cancellation), parsed, terminal);
    }

    private int Tell(Result<DocumentVerdict> checkedDocument, ParseResult parsed, Terminal terminal)
    {
        if (!checkedDocument.Succeeded) return terminal.Problems([.. checkedDocument.Problems]);
        var verdict = checkedDocument.Value;
        if (parsed.GetValue(json))
        {
            terminal.Line(JsonSerializer.Serialize(verdict, UseCaseJson.Options));
        }
        else
        {
            terminal.Line(verdict.Sentence);
            foreach (var difference in verdict.Differences) terminal.Line($"{difference.Row}{(difference.Column.Length == 0 ? "" : ", " + difference.Column)}: gevonden {difference.Found ?? "niets"}, verwacht {difference.Expected ?? "niets"}");
        }

        return verdict.Verdict switch
        {
            Verdict.Unaltered => ExitCodes.Done,
            Verdict.Differs => ExitCodes.Difference,
            _ => ExitCodes.BadInput,
        };
    }
}
