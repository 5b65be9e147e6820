// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Bag.Messages;
using Bundel.Bag.Messages.Making;
using Bundel.Bag.Store;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bericht maak: the messages that mutations should cause, and what a suite forgot to send.</summary>
internal sealed class MessageMakeVerb : Verb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, MadeKind> Kinds = new(StringComparer.Ordinal) { ["bag-gba"] = MadeKind.BagGba, ["geo-bag"] = MadeKind.GeoBag, ["cloudevents"] = MadeKind.CloudEvents };
    private readonly Option<string> from;
    private readonly Option<string> kind;
    private readonly Option<string> store;
    private readonly Option<string> output;
    private readonly Option<string> received;
    private readonly Option<string> on;
    private readonly Option<string> source;
    private readonly Option<string> data;
    private readonly Option<bool> json;

    public MessageMakeVerb()
        : base("maak", "Maakt de berichten die bij mutaties horen, en vergelijkt ze met wat is ontvangen.")
    {
        from = ValueOption("--van", "bestand", "Een mutatiebestand (BAGNLDM-….zip).");
        kind = ValueOption("--soort", "bag-gba|geo-bag|cloudevents", "Welke berichten.");
        store = ValueOption("--opslag", "bestand", "De opslag, voor wat niet in de mutaties staat: straatnamen, woonplaatsen, adressen.");
        output = ValueOption("--uit", "map", "Waar de berichten komen; zonder deze optie wordt alleen verslag gedaan.");
        received = ValueOption("--ontvangen", "map", "Ontvangen berichten, om te zien wat er ontbreekt.");
        on = ValueOption("--op", "datum", "De dag waarop; wat later ingaat wordt vastgehouden. Standaard vandaag.");
        source = ValueOption("--bron", "urn", "De bron van CloudEvents, zoals urn:nld:oin:00000001823288444000:systeem:bag.");
        data = ValueOption("--data", "map", "De datamap van Bundel, waarin de schema's staan.");
        json = SwitchOption("--json", "Geeft het verslag als JSON.");
    }

    public override string Example => "bundel bericht maak --van BAGNLDM-15102021-16102021.zip --soort bag-gba --opslag bag.db --uit berichten";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, from, kind);
        var (chosen, now) = (MadeKind.BagGba, TimeProvider.System.GetUtcNow().UtcDateTime);
        if (parsed.GetValue(kind) is { } name && !Kinds.TryGetValue(name, out chosen)) problems.Add(new Problem("soort-onbekend", "Deze soort bericht wordt niet gemaakt.") { Found = name, Expected = Dutch.List([.. Kinds.Keys]) });
        if (parsed.GetValue(on) is { } day)
        {
            if (DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) now = date;
            else problems.Add(new Problem("datum-onjuist", "Dit is geen datum.") { Found = day, Expected = "een datum als 2021-10-16" });
        }

        if (problems.Count > 0) return terminal.Problems(problems);
        var changes = ChangeReader.Read([parsed.GetValue(from)!]);
        if (!changes.Succeeded) return terminal.Problems([.. changes.Problems]);
        return parsed.GetValue(store) is { } path ? BagStores.Use(path, terminal, database => Make(parsed, changes.Value, chosen, database, now, terminal)) : Make(parsed, changes.Value, chosen, null, now, terminal);
    }

    private int Make(ParseResult parsed, IReadOnlyList<BagChange> changes, MadeKind chosen, BagDatabase? database, DateTime now, Terminal terminal)
    {
        var has = MessageSchemasVerb.Folder(parsed.GetValue(data)).For(MessageType.Bg0310) is not null;
        var made = MessageMaker.Make(changes, chosen, database, now, parsed.GetValue(source) ?? "urn:nld:bag", has);
        if (parsed.GetValue(output) is { } folder && Write(folder, made, terminal) is var code and not ExitCodes.Done) return code;
        IReadOnlyList<MessageDifference> differences = [];
        if (parsed.GetValue(received) is { } got)
        {
            var compared = ReceivedComparison.Compare(made.Messages, got);
            if (!compared.Succeeded) return terminal.Problems([.. compared.Problems]);
            differences = compared.Value;
        }

        if (parsed.GetValue(json)) terminal.Line(JsonSerializer.Serialize(new { berichten = made.Messages, nietAfTeLeiden = made.NotMade, verschillen = differences, toelichting = made.Note }, Json));
        else Tell(made, differences, terminal);
        return differences.Count == 0 ? ExitCodes.Done : ExitCodes.Difference;
    }

    /// <summary>What is still to come into force is written in a folder of its own.</summary>
    private static int Write(string folder, MadeMessages made, Terminal terminal)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var message in made.Messages)
            {
                var place = message.HeldUntil is null ? folder : Directory.CreateDirectory(Path.Combine(folder, "vastgehouden")).FullName;
                File.WriteAllBytes(Path.Combine(place, message.File), message.Bytes);
            }

            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return terminal.Problems([new Problem("bestand-niet-geschreven", "In deze map kan niet worden geschreven.") { Found = folder, Expected = "een map waarin u mag schrijven" }]);
        }
    }

    private static void Tell(MadeMessages made, IReadOnlyList<MessageDifference> differences, Terminal terminal)
    {
        foreach (var group in made.Messages.GroupBy(message => (message.Entity, message.Code))) terminal.Line($"{group.Key.Entity,-11}{group.Key.Code,-13}{Dutch.Number(group.Count()),8}");
        if (made.Messages.Count(message => message.HeldUntil is not null) is var held and > 0) terminal.Line($"vastgehouden tot de begindatum: {Dutch.Number(held)}");
        foreach (var group in made.NotMade.GroupBy(row => (row.Kind, row.Reason)).OrderByDescending(group => group.Count()).Take(30)) terminal.Line($"{group.Key.Kind}: {group.Key.Reason} ({Dutch.Number(group.Count())})");
        foreach (var difference in differences) terminal.Line($"{difference.Difference}: {difference.Entity} {difference.Code} {difference.Object} ({difference.File})");
        if (made.Note is { } note) terminal.Message(note);
    }
}
