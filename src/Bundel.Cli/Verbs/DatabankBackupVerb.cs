// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Data.Backup;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>bundel databank reservekopie: one zip with database, files and manifest, while the application goes on.</summary>
internal sealed class DatabankBackupVerb : DatabankVerb
{
    private readonly Argument<string> file;

    public DatabankBackupVerb()
        : base("reservekopie", "Maakt een reservekopie van databank en bestanden; het werk gaat intussen door.")
    {
        file = FileArgument("bestand", "Het zipbestand dat gemaakt wordt.");
    }

    public override string Example => "bundel databank reservekopie /backup/bundel-2026-11-23.zip";

    protected override bool NeedsThisRelease(ParseResult parsed) => false;

    protected override List<Problem> Missing(ParseResult parsed) => Missing(parsed, [file]);

    protected override async Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(parsed.GetValue(file)!);
        var made = await services.GetRequiredService<DatabankBackup>().Make(path, cancellation);
        if (!made.Succeeded) return terminal.Problems([.. made.Problems]);
        terminal.Line($"Reservekopie gemaakt: {path} (databank en {Dutch.Count(made.Value.Parts.Count - 1, "bestand", "bestanden")}, {Dutch.Number(new FileInfo(path).Length / 1000)} kB).");
        return ExitCodes.Done;
    }
}
