// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Bag.Addresses;
using Bundel.Bag.Store;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag zoek: addresses by one line of text.</summary>
internal sealed class SearchVerb : Verb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Argument<string> question;
    private readonly Option<string> store;
    private readonly Option<bool> json;

    public SearchVerb()
        : base("zoek", "Zoekt huidige adressen: op postcode en huisnummer, straat, woonplaats of identificatie.")
    {
        question = FileArgument("vraag", "Wat u zoekt, tussen aanhalingstekens.");
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        json = SwitchOption("--json", "Geeft de adressen als JSON.");
    }

    public override string Example => "bundel bag zoek \"1381CE 12a\" --opslag bag.db";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed, question, store);
        if (problems.Count > 0) return Task.FromResult(terminal.Problems(problems));
        return Task.FromResult(BagStores.Use(parsed.GetValue(store)!, terminal, database =>
        {
            using var reader = new AddressReader(database);
            using var search = new AddressSearch(database, reader);
            var found = search.Find(parsed.GetValue(question)!);
            if (parsed.GetValue(json)) terminal.Line(JsonSerializer.Serialize(found, Json));
            else foreach (var address in found) terminal.Line($"{address.Id}  {Address.Line(address.Street, address.Number, address.Letter, address.Suffix)}, {address.Line6}");
            if (found.Count == 0) terminal.Message("Geen adres gevonden.");
            return ExitCodes.Done;
        }));
    }
}
