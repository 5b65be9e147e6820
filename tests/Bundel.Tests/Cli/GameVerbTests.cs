// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Cli;

public sealed class GameVerbTests
{
    private const string Skane = "docs/voorbeelden/skane.json";

    [Fact]
    public void The_Skane_case_comes_out_as_the_issue_shows()
    {
        var run = BundelProcess.Run("kostenspel", "los-op", Skane, "--methode", "shapley,nucleolus", "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.EnumerateObject().Select(property => property.Name).ShouldBe(["spelers", "oplossingen", "kern"]);
        run.Json.GetProperty("spelers").EnumerateArray().Select(player => player.GetString()).ShouldBe(["A", "H", "K", "L", "M", "T"]);
        var shapley = run.Json.GetProperty("oplossingen").GetProperty("shapley");
        shapley.GetProperty("exact")[0].GetString().ShouldBe("20011/1000");
        shapley.GetProperty("decimaal")[0].GetDouble().ShouldBe(20.011);
        shapley.GetProperty("inKern").GetBoolean().ShouldBeFalse();
        shapley.GetProperty("bezwaar").GetRawText().Replace("\n", "").Replace(" ", "").ShouldBe("""{"coalitie":["H","K","L"],"bedrag":"0.4275"}""");
        var nucleolus = run.Json.GetProperty("oplossingen").GetProperty("nucleolus");
        nucleolus.EnumerateObject().Select(property => property.Name).ShouldBe(["exact", "decimaal", "inKern", "certificaat"]);
        nucleolus.GetProperty("exact")[5].GetString().ShouldBe("1949/100");
        nucleolus.GetProperty("certificaat").GetBoolean().ShouldBeTrue();
        run.Json.GetProperty("kern").GetProperty("leeg").GetBoolean().ShouldBeFalse();
        run.Error.ShouldBe("Let op: het spel is niet subadditief. De coalities (A, H, L) en (M, T) zijn apart samen 0,3700 goedkoper uit dan als één coalitie.\n");
    }

    [Fact]
    public void Without_json_people_read_who_objects()
    {
        var run = BundelProcess.Run("kostenspel", "los-op", Skane, "--methode", "shapley,kleinste-kern", "--eigenschappen");
        run.Output.ShouldContain("shapley: niet in de kern; H, K en L zijn samen 0,4275 goedkoper uit.");
        run.Output.ShouldContain("kleinste-kern: in de kern; elke groep is minstens 1,6000 beter uit dan apart");
        run.Output.ShouldContain("De kern is niet leeg");
        run.Output.ShouldContain("concaaf: nee");
    }

    [Fact]
    public void A_game_in_parts_is_solved_with_weights_of_the_file()
    {
        var run = BundelProcess.Run("kostenspel", "los-op", "docs/voorbeelden/kosten-in-onderdelen.json", "--methode", "shapley,evenredig:inwoners,nucleolus", "--json");
        run.ExitCode.ShouldBe(0);
        run.Json.GetProperty("oplossingen").GetProperty("shapley").GetProperty("inKern").GetBoolean().ShouldBeTrue();
        run.Json.GetProperty("oplossingen").GetProperty("evenredig:inwoners").GetProperty("decimaal").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public void Forty_players_in_parts_are_told_who_objects()
    {
        var players = Enumerable.Range(1, 40).Select(i => $"p{i}").ToList();
        var file = BundelProcess.File("spel.json", $$$"""{"kind":"cost","players":[{{{string.Join(',', players.Select(name => $"\"{name}\""))}}}],"onderdelen":[{"soort":"vast","kosten":"1000"},{"soort":"trap","kosten":{{{"{"}}}{{{string.Join(',', players.Select((name, i) => $"\"{name}\":{i}"))}}}} }]}""");
        var solved = BundelProcess.Run("kostenspel", "los-op", file, "--methode", "shapley,nucleolus,zelfstandig", "--json").Json.GetProperty("oplossingen");
        solved.GetProperty("shapley").GetProperty("inKern").GetBoolean().ShouldBeTrue();
        solved.GetProperty("nucleolus").GetProperty("bestaat").GetBoolean().ShouldBeFalse();
        solved.GetProperty("zelfstandig").GetProperty("bezwaar").GetProperty("coalitie").GetArrayLength().ShouldBe(40);
    }

    [Fact]
    public void The_band_without_objection_is_given_for_each_player()
    {
        var band = BundelProcess.Run("kostenspel", "los-op", Skane, "--band", "--json").Json.GetProperty("band");
        band.GetArrayLength().ShouldBe(6);
        band[0].GetProperty("hoogst").GetString().ShouldBe("439/20");
        BundelProcess.Run("kostenspel", "los-op", Skane, "--band").Output.ShouldContain("A: van 17,3600 tot 21,9500 zonder dat een groep bezwaar heeft.");
    }

    [Fact]
    public void A_published_random_game_is_made_from_its_seed()
    {
        var run = BundelProcess.Run("kostenspel", "los-op", "--generator", "1:5:461125", "--methode", "nucleolus", "--json");
        run.Json.GetProperty("oplossingen").GetProperty("nucleolus").GetProperty("exact").EnumerateArray().Select(amount => amount.GetString()).ShouldBe(["60", "113", "75/2", "291/2", "107"]);
    }

    [Fact]
    public void The_proof_can_be_kept()
    {
        var path = BundelProcess.File("bewijs.json", "");
        BundelProcess.Run("kostenspel", "los-op", Skane, "--certificaat", path).ExitCode.ShouldBe(0);
        using var proof = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path));
        proof.RootElement.GetProperty("nucleolus").GetProperty("niveaus")[0].GetProperty("bezwaar").GetString().ShouldBe("-8/5");
    }

    [Fact]
    public void A_table_of_forty_players_is_refused_with_the_limit_and_another_way()
    {
        var players = string.Join(',', Enumerable.Range(1, 40).Select(i => $"\"p{i}\""));
        Refused($$"""{"kind":"cost","players":[{{players}}],"characteristic_function":{"p1":"1"} }""")
            .ShouldBe("spel.json, /players: een tabel met een getal per coalitie kan zoveel spelers niet aan; beschrijf de kosten in onderdelen (eigen, vast, trap, volume), dat kan met honderden spelers. Gevonden: 40 spelers, dus 1.099.511.627.776 coalities. Verwacht: hoogstens 25 spelers.\n");
    }

    [Theory]
    [InlineData("""{"kind":"cost","players":["A","B"],"characteristic_function":{"A":"1","B":"2"}}""", "spel.json, /characteristic_function: er staat geen getal voor deze coalitie; onbekend is niet nul. Verwacht: A,B.")]
    [InlineData("""{"kind":"cost","players":["A","B"],"characteristic_function":{"A":"NaN","B":"2","A,B":"3"}}""", "spel.json, /characteristic_function/A: dit is geen getal. Gevonden: NaN.")]
    [InlineData("""{"kind":"cost","players":["A","B"],"characteristic_function":{"A":1,"B":NaN,"A,B":"3"}}""", "spel.json, regel 1, positie 73: dit is geen geldige JSON.")]
    [InlineData("""{"kind":"cost","players":["A","B"],"characteristic_function":{"A":1,"B":2,"A,C":"3","A,B":3}}""", "spel.json, /characteristic_function/A,C: deze speler staat niet bij players. Gevonden: C.")]
    [InlineData("""{"kind":"cost","players":["A","B"],"characteristic_function":{"A":1,"B":2,"A,B":3,"B,A":4}}""", "spel.json, /characteristic_function/B,A: deze coalitie staat er twee keer.")]
    [InlineData("""{"kind":"kosten","players":["A","A"],"characteristic_function":{}}""", "spel.json, /players/1: deze speler staat er al. Gevonden: A.\nspel.json, /kind: er staat niet of de getallen kosten of waarden zijn. Gevonden: kosten.")]
    [InlineData("""{"kind":"cost","players":["\ud800"],"characteristic_function":{}}""", "spel.json: dit bestand bevat een teken dat geen tekst is")]
    [InlineData("""{"kind":"cost","players":["A"],"characteristic_function":{"A":1e30}}""", "spel.json, /characteristic_function/A: dit getal heeft te veel cijfers om exact mee te rekenen.")]
    [InlineData("""{"kind":"cost","players":["A"],"characteristic_function":{"":3,"A":1}}""", "spel.json, /characteristic_function/: een coalitie van niemand kost niets. Gevonden: 3. Verwacht: 0.")]
    [InlineData("""[1]""", "spel.json, het geheel: dit is geen JSON-object.")]
    [InlineData("""{"kind":"cost","players":["A"],"onderdelen":[{"soort":"eigen","kosten":{}},{"soort":"huur"}]}""", "spel.json, /onderdelen/0/kosten: er staat geen getal voor deze speler; onbekend is niet nul. Verwacht: A.\nspel.json, /onderdelen/1/soort: dit soort onderdeel is er niet. Gevonden: huur.")]
    [InlineData("""{"kind":"cost","players":["A"],"characteristic_function":{"A":"1"},"onderdelen":[]}""", "spel.json, het geheel: het spel heeft een tabel of onderdelen")]
    public void A_bad_game_is_refused_with_its_place(string json, string message) => Refused(json).ShouldStartWith(message);

    [Theory]
    [InlineData("--methode", "shaply")]
    [InlineData("--methode", "evenredig:oppervlakte")]
    [InlineData("--generator", "1:5")]
    [InlineData("--generator", "9:5:1")]
    public void A_bad_option_is_refused(string option, string value)
    {
        var run = option == "--generator" ? BundelProcess.Run("kostenspel", "los-op", option, value) : BundelProcess.Run("kostenspel", "los-op", Skane, option, value);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith(option + ": ");
    }

    private static string Refused(string json)
    {
        var run = BundelProcess.Run("kostenspel", "los-op", BundelProcess.File("spel.json", json), "--json");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        return run.Error;
    }
}
