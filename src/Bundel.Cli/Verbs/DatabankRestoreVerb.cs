// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Data;
using Bundel.Data.Backup;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>bundel databank herstel: puts a backup in place after verifying all of it.</summary>
internal sealed class DatabankRestoreVerb : DatabankVerb
{
    private readonly Argument<string> file;
    private readonly Option<bool> replace;

    public DatabankRestoreVerb()
        : base("herstel", "Zet een reservekopie terug, nadat zij helemaal is nagekeken. Stop eerst de webtoepassing.")
    {
        file = FileArgument("bestand", "De reservekopie.");
        replace = SwitchOption("--vervang", "Vervangt een databank waarin al gegevens staan.");
    }

    public override string Example => "bundel databank herstel /backup/bundel-2026-11-23.zip --data /var/lib/bundel";

    protected override bool NeedsThisRelease(ParseResult parsed) => false;

    protected override List<Problem> Missing(ParseResult parsed) => Missing(parsed, [file]);

    protected override async Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var restored = await services.GetRequiredService<DatabankBackup>().Restore(Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(replace), cancellation);
        if (!restored.Succeeded) return terminal.Problems([.. restored.Problems]);
        terminal.Line($"Hersteld naar de stand van {Dutch.Instant(restored.Value.MadeUtc)}: de databank en {Dutch.Count(restored.Value.Parts.Count - 1, "bestand", "bestanden")}.");
        var check = await services.GetRequiredService<Databank>().Check(cancellation);
        foreach (var problem in check.Problems) terminal.Message(problem.ToString());
        return ExitCodes.Done;
    }
}
