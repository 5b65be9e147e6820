// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Bag.Following;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag volg: applies what is delivered in a folder, until it is stopped.</summary>
internal sealed class FollowVerb : Verb
{
    private const int DefaultSeconds = 60;
    private readonly Argument<string> folder;
    private readonly Option<string> store;
    private readonly Option<string> seconds;
    private readonly Option<bool> once;

    public FollowVerb()
        : base("volg", "Verwerkt mutatiebestanden zodra ze in een map worden afgeleverd.")
    {
        folder = FileArgument("map", "De map waarin de mutatiebestanden komen.");
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        seconds = ValueOption("--elke", "seconden", "Hoe vaak er wordt gekeken; standaard elke 60 seconden.");
        once = SwitchOption("--eenmaal", "Kijkt één keer en stopt.");
    }

    public override string Example => "bundel bag volg /srv/bag/leveringen --opslag bag.db";

    public override async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed, folder, store);
        var wait = DefaultSeconds;
        if (parsed.GetValue(seconds) is { } text && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out wait) && wait > 0))
            problems.Add(new Problem("seconden-onjuist", "Dit is geen aantal seconden.") { Found = text, Expected = "een heel getal vanaf 1" });
        if (problems.Count > 0) return terminal.Problems(problems);
        var watched = new DeliveryFolder(parsed.GetValue(folder)!, parsed.GetValue(store)!);
        if (parsed.GetValue(once)) return Look(watched, terminal, whole: true);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(wait));
        try
        {
            do
            {
                Look(watched, terminal, whole: false);
            }
            while (await timer.WaitForNextTickAsync(cancellation));
        }
        catch (OperationCanceledException)
        {
            terminal.Message("Gestopt.");
        }

        return ExitCodes.Done;
    }

    private static int Look(DeliveryFolder watched, Terminal terminal, bool whole)
    {
        if (watched.Look(whole) is not { } applied) return ExitCodes.Done;
        if (!applied.Succeeded) return terminal.Problems([.. applied.Problems]);
        MutationReportText.Write(terminal, applied.Value);
        return applied.Value.Refused ? ExitCodes.BadInput : ExitCodes.Done;
    }
}
