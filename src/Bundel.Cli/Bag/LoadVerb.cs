// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Bag.Loading;
using Bundel.Cli.Verbs;
using Bundel.Data.Bag;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag laden: a full extract into a store.</summary>
internal sealed class LoadVerb : Verb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Argument<string> file;
    private readonly Option<string> store;
    private readonly Option<string> municipalities;
    private readonly Option<string> collaboration;
    private readonly Option<string> data;
    private readonly Option<bool> json;

    public LoadVerb()
        : base("laden", "Laadt een volledig BAG-extract (LVBAG 2.0) met alle historie in een nieuwe opslag.")
    {
        file = FileArgument("extract", "Het extract: de zip zoals die is geleverd.");
        store = ValueOption("--opslag", "bestand", "De opslag: een bestand, of een verbinding met PostgreSQL (Host=…); een nieuwe neemt in één stap de plaats in van de oude.");
        municipalities = ValueOption("--gemeenten", "codes", "Alleen deze gemeenten, met komma's ertussen, zoals 0457,0406.");
        collaboration = ValueOption("--samenwerking", "code", "Alleen de gemeenten van deze samenwerking.");
        data = ValueOption("--data", "map", "De datamap van Bundel, voor --samenwerking.");
        json = SwitchOption("--json", "Geeft het verslag als JSON.");
    }

    public override string Example => "bundel bag laden lvbag-extract-nl.zip --opslag bag.db --gemeenten 0457,0406 --json";

    public override async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed, file, store);
        var codes = MunicipalityCodes.Read(parsed.GetValue(municipalities), problems);
        if (parsed.GetValue(collaboration) is { } code) codes.UnionWith(await CollaborationCodes.Read(code, parsed.GetValue(data), problems, cancellation));
        if (problems.Count > 0) return terminal.Problems(problems);
        var place = parsed.GetValue(store)!;
        return PostgresBag.IsConnection(place) ? await ToPostgres(parsed, codes, terminal, cancellation) : Load(parsed, place, codes, terminal, cancellation).Code;
    }

    /// <summary>First a file beside the others that are temporary, then PostgreSQL: all or nothing.</summary>
    private async Task<int> ToPostgres(ParseResult parsed, HashSet<int> codes, Terminal terminal, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("bundel-bag-").FullName;
        try
        {
            var path = Path.Combine(folder, "bag.db");
            var (code, report) = Load(parsed, path, codes, terminal, cancellation);
            if (report is not { Stored: true }) return code;
            var copied = await new PostgresBag(parsed.GetValue(store)!).Replace(path, cancellation);
            return copied.Succeeded ? code : terminal.Problems([.. copied.Problems]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private (int Code, LoadReport? Report) Load(ParseResult parsed, string path, HashSet<int> codes, Terminal terminal, CancellationToken cancellation)
    {
        var loader = new ExtractLoader(parsed.GetValue(file)!, path) { Municipalities = codes, Progress = new ProgressLine(terminal, TimeProvider.System) };
        var loaded = loader.Load(cancellation);
        if (!loaded.Succeeded) return (terminal.Problems([.. loaded.Problems]), null);
        var report = loaded.Value;
        if (parsed.GetValue(json)) terminal.Line(JsonSerializer.Serialize(report, Json));
        else LoadReportText.Write(terminal, report);
        return (report.Stored ? ExitCodes.Done : ExitCodes.BadInput, report);
    }
}
