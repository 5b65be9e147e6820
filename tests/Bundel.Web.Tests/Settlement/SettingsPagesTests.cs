// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Platform;
using Bundel.Settlement.Budget;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Settlement;

/// <summary>What is changed seldom: the collaboration itself, its rounding, a mutation of the budget.</summary>
public sealed class SettingsPagesTests
{
    [Fact]
    public async Task Name_and_legal_form_of_the_collaboration_are_changed_on_a_page()
    {
        await using var visitor = await Site.Visit(Role.Informatiemanager);
        var edit = visitor.Home + "/wijzigen";
        var wrong = await visitor.Post(edit, await visitor.Get(edit), ("naam", ""), ("rechtsvorm", "OpenbaarLichaam"));
        wrong.QuerySelector("#fouten li a")!.TextContent.ShouldStartWith("Naam: ");
        var home = await visitor.Post(edit, wrong, ("naam", "Vijf Dijken"), ("rechtsvorm", "OpenbaarLichaam"));
        home.QuerySelector("h1")!.TextContent.ShouldBe("Vijf Dijken");
        home.QuerySelector("main")!.TextContent.ShouldContain("openbaar lichaam");
    }

    [Fact]
    public async Task A_new_run_begins_with_the_rounding_that_was_set()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        var rounding = visitor.Home + "/verrekenen/afronding";
        (await visitor.Get(rounding)).QuerySelector("input[name=afronding][checked]")!.GetAttribute("value").ShouldBe("0.01");
        await visitor.Post(rounding, await visitor.Get(rounding), ("afronding", "1000"), ("rest", "afronding"));
        var page = await visitor.Get(rounding);
        page.QuerySelector("input[name=afronding][checked]")!.GetAttribute("value").ShouldBe("1000");
        page.QuerySelector("input[name=rest][checked]")!.GetAttribute("value").ShouldBe("afronding");
    }

    [Fact]
    public async Task A_mutation_is_changed_on_its_own_page()
    {
        await using var visitor = await Site.Visit(Role.Controller);
        await visitor.World.Must(new AddDecision("B 1", Bodies.Of(Bundel.Collaborations.LegalForm.Bedrijfsvoeringsorganisatie)[0], "Wijziging", new DateOnly(2026, 1, 12), DecisionState.Taken));
        await visitor.World.Must(new AddMutation("bewaking", new MutationText("Bewaking", FromYear: 2026)));
        var path = visitor.Home + "/verrekenen/begroting/mutaties/bewaking";
        var changed = await visitor.Post(path, await visitor.Get(path), ("naam", "Bewaking van leveranciers"), ("besluit", "b-1"), ("vanJaar", "2026"), ("totEnMetJaar", "2028"));
        changed.QuerySelector("h1")!.TextContent.ShouldBe("Bewaking van leveranciers");
        changed.QuerySelector("main")!.TextContent.ShouldContain("2026 tot en met 2028 · besluit B 1");
    }
}
