// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Documents;
using Bundel.Formation.Documenting;
using Bundel.Formation.Reading;

namespace Bundel.Cli.Verbs;

/// <summary>bundel document maak: a document to decide on, from the shipped template or one's own.</summary>
internal sealed class MakeDocumentVerb : Verb
{
    private static readonly Dictionary<string, ReportFormat> Forms = new(StringComparer.Ordinal) { ["docx"] = ReportFormat.Docx, ["odt"] = ReportFormat.Odt, ["html"] = ReportFormat.Html };
    private readonly Argument<string> sort;
    private readonly Argument<string> file;
    private readonly Option<string> participant;
    private readonly Option<string> form;
    private readonly Option<string> target;
    private readonly Option<string> template;
    private readonly Option<bool> json;

    public MakeDocumentVerb()
        : base("maak", "Maakt een stuk waarover besloten wordt: DOCX, ODT of HTML.")
    {
        sort = FileArgument("soort", "Soort stuk: " + string.Join(", ", DocumentSorts.All.Select(known => known.Code)));
        file = FileArgument("gegevens.json", "Waar het stuk van gemaakt wordt: naam, businesscase, antwoorden, personeel, diensten.");
        participant = ValueOption("--deelnemer", "code", "Deelnemer voor wie het stuk is.");
        form = ValueOption("--uit", "vorm", "Vorm: docx, odt of html.");
        target = ValueOption("--bestand", "pad", "Schrijft naar dit bestand in plaats van naar het scherm.");
        template = ValueOption("--sjabloon", "bestand", "Eigen sjabloon in plaats van dat van Bundel.");
        json = SwitchOption("--json", "Geeft de tekst, de hash en de gebruikte velden als JSON.");
    }

    public override string Example => "bundel document maak raadsvoorstel docs/voorbeelden/document.json --deelnemer heuvelrade --uit docx --bestand raadsvoorstel.docx";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, sort, file) is { Count: > 0 } missing) return terminal.Problems(missing);
        var shape = parsed.GetValue(form) ?? "html";
        if (!Forms.TryGetValue(shape, out var format)) return terminal.Problems([new Problem("vorm-onbekend", "--uit: deze vorm is er niet.") { Found = shape, Expected = string.Join(", ", Forms.Keys) }]);
        var own = Template(parsed.GetValue(template));
        if (own is { Succeeded: false }) return terminal.Problems(own.Problems);
        var path = parsed.GetValue(file)!;
        var made = DocumentSorts.Find(parsed.GetValue(sort)).Then(known => InputFile.Read<DocumentInput>(path)
            .Then(input => DocumentMaking.Make(known, input, parsed.GetValue(participant), own?.Value, Path.GetFileName(parsed.GetValue(template)))));
        if (!made.Succeeded) return terminal.Problems([.. made.Problems.Select(problem => problem.Place is { File: null, Pointer: not null } place ? problem with { Place = place with { File = Path.GetFileName(path) } } : problem)]);
        if (!parsed.GetValue(json)) return terminal.Deliver(ReportWriter.Write(made.Value.ToReport(), format), parsed.GetValue(target));
        if (parsed.GetValue(target) is { } written && terminal.Deliver(ReportWriter.Write(made.Value.ToReport(), format), written) is not ExitCodes.Done and var fault) return fault;
        terminal.Bytes(JsonOutput.Of(made.Value));
        return ExitCodes.Done;
    }

    private static Result<string>? Template(string? path)
    {
        if (path is null) return null;
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("bestand-onleesbaar", "--sjabloon: dit bestand is niet te lezen.") { Found = path };
        }
    }
}
