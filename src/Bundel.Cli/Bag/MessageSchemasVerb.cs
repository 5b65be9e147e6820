// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Bag.Messages.Schemas;
using Bundel.Cli.Verbs;
using Bundel.Data;

namespace Bundel.Cli.Bag;

/// <summary>bundel bericht schemas: installs the schemas of others, once.</summary>
internal sealed class MessageSchemasVerb : Verb
{
    private readonly Argument<string> source;
    private readonly Option<string> data;

    public MessageSchemasVerb()
        : base("schemas", "Installeert schema's (XSD) uit een map of zip, of toont welke er zijn en waar u ze krijgt.")
    {
        source = FileArgument("bron", "Een map of zip met schema's; zonder bron wordt getoond wat er is.");
        data = ValueOption("--data", "map", "De datamap van Bundel.");
    }

    public override string Example => "bundel bericht schemas bg0204_20260227_patch15.zip";

    public static SchemaFolder Folder(string? data) => new(Path.Combine(DatabaseSettings.FromEnvironment(data).DataPath, "schemas"));

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var folder = Folder(parsed.GetValue(data));
        if (parsed.GetValue(source) is not { } path) return Task.FromResult(Show(folder, terminal));
        var installed = folder.Install(path);
        if (!installed.Succeeded) return Task.FromResult(terminal.Problems([.. installed.Problems]));
        foreach (var set in installed.Value) terminal.Line($"geïnstalleerd: {set.Standard} {set.Version}");
        return Task.FromResult(ExitCodes.Done);
    }

    private static int Show(SchemaFolder folder, Terminal terminal)
    {
        foreach (var set in folder.Sets()) terminal.Line($"geïnstalleerd: {set.Standard} {set.Version}");
        foreach (var known in KnownSet.All) terminal.Line($"te krijgen: {known.Source}");
        return ExitCodes.Done;
    }
}
