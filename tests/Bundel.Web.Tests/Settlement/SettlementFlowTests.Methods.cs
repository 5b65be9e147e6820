// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Settlement;

/// <summary>Pages of the financing methods.</summary>
public sealed partial class SettlementFlowTests
{
    [Fact]
    public async Task Any_number_of_keys_runs_and_files_stand_beside_today()
    {
        await using var visitor = await WithSample();
        await visitor.World.Must(new CreateRun(2026));
        var path = visitor.Home + "/verrekenen/scenario";
        var page = Text(await visitor.Get(path + "?jaar=2026&sleutels=inwoners&sleutels=half-half&verrekeningen=2026-1&stap=1"));
        page.ShouldContain("Verrekening 2026-1");
        page.ShouldContain("Nulsom");
        page.ShouldContain("Groeipad");
        var other = SampleOf(visitor.World) with { Rounding = new RoundingPolicy { Unit = Money.FromEuros(1) } };
        var withFile = await visitor.Upload(path, await visitor.Get(path), "bestand", "hele-euros.json", ModelJson.Write(other), ("jaar", "2026"), ("sleutels", "inwoners"));
        Text(withFile).ShouldContain("hele-euros");
        withFile.QuerySelectorAll("main svg[role=img]").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_file_that_is_no_model_is_told_and_nothing_is_compared()
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/scenario";
        Text(await visitor.Upload(path, await visitor.Get(path), "bestand", "stuk.json", Encoding.UTF8.GetBytes("{"), ("jaar", "2026"))).ShouldContain("stuk.json");
    }

    [Fact]
    public async Task Direct_damage_is_filled_in_as_a_table_and_computed()
    {
        await using var visitor = await WithSample();
        var path = visitor.Home + "/verrekenen/uittreding/schade?deelnemer=kerkveen&jaar=2027";
        (string, string)[] form = [("deelnemer", "kerkveen"), ("jaar", "2027"), ("aandeelProcent", "100"), ("geldigVanaf", "2026-01-01"), ("kostenVermindering", "2027 = 40.000")];
        var wrong = await visitor.Post(path, await visitor.Get(path), [.. form, ("categorie", "Personeel"), ("schadejaar", "2027"), ("onvermijdbaar", "veel"), ("beperkt", "")]);
        Text(wrong).ShouldContain("rij 1, kolom onvermijdbaar: dit is geen bedrag");
        var done = await visitor.Post(path, wrong, [.. form, ("categorie", "Personeel"), ("schadejaar", "2027"), ("onvermijdbaar", "120.000,00"), ("beperkt", "30.000")]);
        Text(done).ShouldContain("90.000,00");
        Text(await visitor.Get(visitor.Home + "/verrekenen/uittreding/schade")).ShouldContain("Directe schade");
    }
}
