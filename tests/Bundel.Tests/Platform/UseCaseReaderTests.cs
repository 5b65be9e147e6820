// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Kernel;
using Bundel.Platform;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Platform;

public sealed class UseCaseReaderTests
{
    [Fact]
    public void Every_fault_in_the_input_comes_at_once_with_its_field()
    {
        var problems = Read("deelnemer-toevoegen", """{"code":"een","naam":7,"soort":"vriend","vanaf":"gisteren","kleur":"rood","oin":null}""").Problems;

        problems.Select(problem => (problem.Field, problem.Code)).ShouldBe(
        [
            ("kleur", "veld-onbekend"), ("naam", "veld-onjuist"), ("soortOrganisatie", "veld-ontbreekt"), ("soort", "veld-onjuist"), ("vanaf", "veld-onjuist"),
        ]);
        problems.Single(problem => problem.Field == "soort").Expected.ShouldBe("een van \"deelnemer\", \"klant\"");
    }

    [Fact]
    public void An_id_that_is_a_number_is_a_fault_in_that_field() =>
        Read("taak-stoppen", """{"taak":7}""").Problems.ShouldHaveSingleItem().Field.ShouldBe("taak");

    [Fact]
    public void A_long_wrong_value_is_shown_in_short() =>
        Read("taak-stoppen", $$"""{"taak":"{{new string('x', 5000)}}"}""").Problems.ShouldHaveSingleItem().Found.ShouldNotBeNull().Length.ShouldBeLessThan(100);

    [Fact]
    public void Good_input_becomes_the_command() =>
        Read("deelnemer-toevoegen", """{"code":"een","naam":"Een","soortOrganisatie":"gemeente","soort":"klant","vanaf":"2026-01-01"}""")
            .Value.ShouldBeOfType<AddParticipant>().Kind.ShouldBe(ParticipantKind.Klant);

    private static Result<object> Read(string code, string json) =>
        UseCaseReader.Read(UseCaseCatalog.Register(new ServiceCollection(), BundelModules.All.Assemblies).Find(code)!, JsonNode.Parse(json)!.AsObject());
}
