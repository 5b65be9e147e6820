// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Web.Pages.Blueprints;
using Microsoft.Extensions.Primitives;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Blueprints;

/// <summary>The form of a row of a landscape: names to choose from, keys that decide.</summary>
public sealed class GivenRowTests
{
    [Fact]
    public void A_name_that_was_chosen_gives_the_key_behind_it_and_a_key_that_was_typed_gives_itself()
    {
        Suggestion.KeyOf(Suggestion.Show("8252641c", "Notificaties (aanbieden, routeren)")).ShouldBe("8252641c");
        Suggestion.KeyOf(" 8252641c ").ShouldBe("8252641c");
        Suggestion.Show("geen", "geen").ShouldBe("geen");
    }

    [Fact]
    public void Empty_lines_count_for_nothing_and_every_standard_keeps_the_proof_of_its_own_line()
    {
        var row = Row(("v.naam", "Zaaksysteem"), ("v.componenten", new(["Zaak · c1", "", "Archief · c2"])), ("v.standaarden", new(["", "Een · s1", "Twee · s2"])), ("v.bewijs", new(["getest", "geen", "getest"]))).Application();
        row.Code.ShouldBe("zaaksysteem");
        row.Components.ShouldBe(["c1", "c2"]);
        row.Standards.ShouldBe([new StandardSupport("s1", Proof.None), new StandardSupport("s2", Proof.Tested)]);
    }

    [Fact]
    public void A_coupling_takes_one_key_of_each_end()
    {
        var row = Row(("v.naam", "K"), ("v.van", "Zaaksysteem · zaak"), ("v.naar", "BRK · a4c5"), ("v.intermediair", "geen"), ("v.standaard", "")).Coupling();
        (row.From, row.To, row.Through, row.Standard).ShouldBe(("zaak", "a4c5", "geen", null));
    }

    private static GivenRow Row(params (string Name, StringValues Value)[] form) => new(name => form.FirstOrDefault(part => part.Name == name).Value, null);
}
