// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Bag.Quality;
using Bundel.Bag.Quality.Running;
using Bundel.Bag.Store;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag controleer: the rules of quality for gemeenten of a store, one gemeente in memory at a time.</summary>
internal sealed class CheckQualityVerb : Verb
{
    private readonly Option<string> store;
    private readonly Option<string> municipalities;
    private readonly Option<string> on;
    private readonly Option<string> feedback;
    private readonly Option<bool> noTrend;
    private readonly Option<bool> json;

    public CheckQualityVerb()
        : base("controleer", "Controleert de kwaliteit van de BAG: alle regels met teller, noemer, verloop per maand en de objecten erachter.")
    {
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        municipalities = ValueOption("--gemeente", "codes", "Gemeentecodes, met komma's ertussen. Zonder deze optie alle gemeenten in de opslag.");
        on = ValueOption("--peildatum", "datum", "De dag, zoals 2021-10-15. Zonder deze optie de stand van de opslag.");
        feedback = ValueOption("--terugmeldingen", "bestand", "Ontvangen terugmeldingen (CSV of XLSX), voor GNB, GNI, TNI en TTA; zonder dit bestand zijn die onbekend.");
        noTrend = SwitchOption("--zonder-verloop", "Rekent het verloop per maand sinds 2018 niet uit.");
        json = SwitchOption("--json", "Geeft alles als JSON, met de objecten en het verloop.");
    }

    public override string Example => "bundel bag controleer --opslag bag.db --gemeente 0457 --peildatum 2021-10-15 --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed, store);
        var codes = MunicipalityCodes.Read(parsed.GetValue(municipalities), problems);
        var day = DayText.Read(parsed.GetValue(on), problems);
        var book = FeedbackFile.Read(parsed.GetValue(feedback), problems);
        if (problems.Count > 0) return Task.FromResult(terminal.Problems(problems));
        return Task.FromResult(BagStores.Use(parsed.GetValue(store)!, terminal, database =>
        {
            database.Execute("PRAGMA query_only=ON; PRAGMA mmap_size=8589934592");
            var stand = TownsOf.Date(database);
            var date = day ?? stand;
            if (date > stand) return terminal.Problems([new Problem("peildatum-later", "De peildatum ligt na de stand van de opslag.") { Found = Dutch.ShortDate(date), Expected = "hoogstens " + Dutch.ShortDate(stand) }]);
            var towns = TownsOf.Read(database, date);
            var unknown = codes.Where(code => !towns.ContainsKey(code)).Order().Select(code => new Problem("gemeente-onbekend", "Deze gemeente heeft op de peildatum geen woonplaats in de opslag.") { Found = $"{code:0000}", Expected = string.Join(", ", towns.Keys.Take(20).Select(known => $"{known:0000}")) }).ToList();
            if (unknown.Count > 0) return terminal.Problems(unknown);
            var questions = towns.Where(pair => codes.Count == 0 || codes.Contains(pair.Key))
                .Select(pair => new QualityQuestion($"{pair.Key:0000}", pair.Value, date) { Feedback = book, WithTrend = !parsed.GetValue(noTrend) });
            Write(database, questions, date, terminal, parsed.GetValue(json), cancellation);
            return ExitCodes.Done;
        }));
    }

    private static void Write(BagDatabase database, IEnumerable<QualityQuestion> questions, DateOnly date, Terminal terminal, bool json, CancellationToken cancellation)
    {
        var sums = new QualitySums();
        using var output = json ? new QualityJson(terminal, date) : null;
        foreach (var question in questions)
        {
            cancellation.ThrowIfCancellationRequested();
            var report = QualityCheck.Run(database, question);
            sums.Add(report);
            if (output is not null) output.Add(report);
            else QualityText.Write(terminal, $"Gemeente {report.Municipality} op {Dutch.Date(date)}", report.Rules.Select(rule => (rule.Rule, rule.Rate)));
        }

        if (output is not null) output.Finish(sums);
        else if (sums.Municipalities > 1) QualityText.Write(terminal, $"{Dutch.Number(sums.Municipalities)} gemeenten samen", sums.Rates);
    }
}
