// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Bag.Time;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag toon: the history of one object, or what held on a day by what was known at a moment.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly Argument<string> identifier;
    private readonly Option<string> store;
    private readonly Option<string> validOn;
    private readonly Option<string> knownAt;

    public ShowVerb()
        : base("toon", "Toont de levenscyclus van een object, of wat er op een dag gold.")
    {
        identifier = FileArgument("identificatie", "De identificatie: zestien cijfers, of vier voor een woonplaats.");
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        validOn = ValueOption("--geldig-op", "datum", "Alleen wat op deze dag gold, zoals 2018-03-20.");
        knownAt = ValueOption("--beschikbaar-op", "tijdstip", "Met de kennis van dit moment, zoals 2018-03-20T12:00:00.");
    }

    public override string Example => "bundel bag toon 0457010000000023 --opslag bag.db --geldig-op 2018-03-01 --beschikbaar-op 2018-03-15T00:00:00";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed, identifier, store);
        var day = DayText.Read(parsed.GetValue(validOn), problems) is { } date ? BagDate.Day(date) : (int?)null;
        var moment = Moment(parsed.GetValue(knownAt), problems);
        if (!long.TryParse(parsed.GetValue(identifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || BagKinds.Of(id) is null)
            problems.Add(new Problem("identificatie-onjuist", "Dit is geen identificatie van de BAG.") { Found = parsed.GetValue(identifier), Expected = "zestien cijfers, of vier voor een woonplaats" });
        if (problems.Count > 0) return Task.FromResult(terminal.Problems(problems));
        return Task.FromResult(BagStores.Use(parsed.GetValue(store)!, terminal, database =>
        {
            using var timeline = new Timeline(database);
            var instant = moment ?? long.MaxValue;
            var shown = day is { } on ? (timeline.At(id, on, instant) is { } held ? [held] : []) : timeline.History(id).Where(each => each.KnownAt(instant) || moment is null).ToList();
            foreach (var version in shown) Show(terminal, version);
            if (shown.Count == 0) terminal.Message("Niets gevonden.");
            return ExitCodes.Done;
        }));
    }

    private static void Show(Terminal terminal, Bundel.Bag.Time.Version version)
    {
        var standing = version.Standing switch { Standing.Inactive => ", inactief", Standing.NotBag => ", niet-BAG", _ => "" };
        terminal.Line($"{version.Number,3}  {BagDate.DayText(version.Begin)} – {(version.End is { } end ? BagDate.DayText(end) : "heden"),-10}  geregistreerd {BagDate.InstantText(version.LvRegistered)}  {version.StatusName}{standing}  ({version.DocumentNumber}, {BagDate.DayText(version.DocumentDate)})");
    }

    private static long? Moment(string? text, List<Problem> problems)
    {
        if (text is null) return null;
        if (DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.fff"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return BagDate.Instant(moment);
        problems.Add(new Problem("tijdstip-onjuist", "Dit is geen tijdstip.") { Found = text, Expected = "een tijdstip als 2018-03-20T12:00:00" });
        return null;
    }
}
