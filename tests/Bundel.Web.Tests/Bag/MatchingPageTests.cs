// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Bag;

/// <summary>The preview of a list travels in the browser and not on the site.</summary>
public sealed class MatchingPageTests
{
    private const string Columns = "sleutel=nr;straat=straat;huisnummer=huisnummer";
    private static readonly (string, string)[] Fields = [("deelnemer", "lindehaven"), ("code", "lijst-1"), ("registratie", "brp"), ("sleutel", "nr"), ("bewaarDagen", "10")];

    [Fact]
    public async Task After_a_preview_the_file_need_not_be_chosen_again_unless_the_columns_change_or_the_seal_is_broken()
    {
        await using var visitor = await Site.Visit(Role.Beheerder);
        await visitor.World.Must(new AddParticipant("lindehaven", "Lindehaven", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
        var path = visitor.Home + "/bag/koppelen";
        var preview = await visitor.Upload(path + "?handler=voorbeeld", await visitor.Get(path), "bestand", "brp.csv", Encoding.UTF8.GetBytes("nr;naam;straat;huisnummer\nB1;Jansen;Dorpsstraat;3\n"), Fields);
        var text = preview.QuerySelector("main")!.TextContent;
        text.ShouldContain("brp.csv: 1 rij gelezen");
        text.ShouldNotContain("Jansen");
        preview.QuerySelector("input[name=kolommen]")!.GetAttribute("value").ShouldBe(Columns);

        (await Faults(visitor, path, preview, Columns)).ShouldContain("Er is nog geen BAG geladen", customMessage: "the rows came along; only the BAG is missing");
        (await Faults(visitor, path, preview, Columns + ";postcode=pc")).ShouldContain("kies het bestand opnieuw");
        (await Faults(visitor, path, preview, Columns, ("gelezen", "onzin"))).ShouldContain("Het voorbeeld is verlopen");
    }

    private static async Task<string> Faults(Visitor visitor, string path, AngleSharp.Html.Dom.IHtmlDocument preview, string columns, (string Name, string Value)? broken = null)
    {
        if (broken is { } wrong) preview.QuerySelector($"input[name={wrong.Name}]")!.SetAttribute("value", wrong.Value);
        return (await visitor.Post(path, preview, [.. Fields, ("kolommen", columns)])).QuerySelector(".bundel-errors")!.TextContent;
    }
}
