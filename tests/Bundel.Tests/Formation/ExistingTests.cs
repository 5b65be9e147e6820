// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Documenting;
using Bundel.Formation.Dossiers;
using Bundel.Formation.Existing;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

/// <summary>What the dossier takes from elsewhere: collaborations that exist, and landscapes.</summary>
public sealed class ExistingTests
{
    private static readonly KnownCollaboration Own = new("ict-polderrand", "ICT Polderrand", "bedrijfsvoeringsorganisatie", null, null, ["Polderdam"], [], "gesprek", "nagaan", "");

    [Theory, EveryDatabase]
    public async Task A_collaboration_of_ones_own_stands_in_the_register_and_an_alternative_may_name_it(Database database)
    {
        await using var world = await World.On(database);
        (await world.Refused(new RecordKnownCollaboration(Own))).ShouldHaveSingleItem();
        var input = CaseExamples.Shipped();
        await world.Must(new SaveDossier(new DocumentInput("Zandstreek", Case: input)));
        await world.Must(new RecordKnownCollaboration(Own));
        (await world.Must(new ListKnownCollaborations()))[0].Name.ShouldBe("ICT Polderrand");
        var dossier = await world.Must(new ShowDossier());
        dossier.Version.ShouldBe(2);
        var given = dossier.Input!.Case!;
        var joining = given with { Alternatives = [.. given.Alternatives, given.Alternatives[0] with { Name = "Aansluiten bij Polderrand", Kind = AlternativeKind.Join, Joined = "ict-polderrand" }] };
        CaseEngine.Compute(joining).Value.Alternatives[^1].Joined!.Name.ShouldBe("ICT Polderrand");
        (await world.Refused(new RecordKnownCollaboration(Own with { Code = "irvn", Source = "" }))).Select(problem => problem.Field).ShouldBe(["code", "bron"], ignoreOrder: true);
        (await world.Refused(new SaveDossier(new DocumentInput("Zandstreek", Case: joining with { OwnCollaborations = null })))).ShouldHaveSingleItem().Code.ShouldBe("samenwerking-onbekend");
    }

    [Fact]
    public void Applications_that_the_dossier_leaves_open_come_from_the_landscape_and_likeness_counts_products()
    {
        var input = CaseExamples.Shipped();
        var (first, second) = (input.Candidates[0].Code, input.Candidates[1].Code);
        input = input with { Candidates = [input.Candidates[0] with { Applications = null }, .. input.Candidates.Skip(1)] };
        var result = CaseEngine.Compute(input).Value;
        var filled = WithLandscapes.Of(result, input, new LandscapeFacts(new Dictionary<string, int> { [first] = 12, [second] = 15 }, [(second, first, 0.25m)]));
        (filled.Candidates[0].Applications, filled.Candidates[0].FromLandscape, filled.Candidates[1].FromLandscape).ShouldBe((12, true, false));
        filled.Likeness.Single(pair => pair.First == first && pair.Second == second).Measures.ShouldContain("producten in het landschap");
        filled.Likeness.Count(pair => pair.Measures.Contains("producten in het landschap")).ShouldBe(1);
        filled.Hash.ShouldBe(result.Hash);
        WithLandscapes.Of(result, input, LandscapeFacts.None).ShouldBe(result);
    }
}
