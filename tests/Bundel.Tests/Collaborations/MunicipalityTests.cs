// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Collaborations;

public sealed class MunicipalityTests
{
    [Fact]
    public void The_342_municipalities_of_2025_are_shipped_with_source_and_date()
    {
        Municipalities.All.Count.ShouldBe(342);
        Municipalities.All.Sum(row => row.Inhabitants).ShouldBe(17_811_291);
        Municipalities.All.ShouldAllBe(row => MunicipalityCode.Parse(row.Code).Succeeded && row.Inhabitants > 0);
        Municipalities.All.Select(row => row.Province).Distinct().Count().ShouldBe(12);
        Municipalities.Source.InhabitantsOn.ShouldBe(new DateOnly(2023, 1, 1));
        Municipalities.Source.Licence.ShouldBe("CC BY 4.0");
    }

    [Theory]
    [InlineData("sudwest", "Súdwest-Fryslân")]
    [InlineData("SÚDWEST fryslan", "Súdwest-Fryslân")]
    [InlineData("gm0796", "'s-Hertogenbosch")]
    [InlineData("s-hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("nuenen gerwen", "Nuenen, Gerwen en Nederwetten")]
    public async Task A_municipality_is_found_without_accents_and_by_code(string text, string name)
    {
        await using var world = await World.On(Database.Sqlite);
        var found = await world.Must(new SearchMunicipalities(text));
        found.Found.Select(row => row.Name).ShouldBe([name]);
    }

    [Fact]
    public void Folding_keeps_letters_and_figures_only() => SearchText.Fold("  Coöperatie 't Loo–2 ").ShouldBe("cooperatie t loo 2");

    [Fact]
    public void An_empty_search_finds_nothing() => SearchText.Matches(" ", "alles").ShouldBeFalse();
}
