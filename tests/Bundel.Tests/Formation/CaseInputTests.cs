// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Reading;
using Bundel.Kernel;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class CaseInputTests
{
    private const string Frame = """{"naam":"X","startjaar":2028,"jaren":5,"kandidaten":[{"code":"aa","naam":"Aa","werkplekken":W,"kosten":{"personeel":P}}],"alternatieven":[{"soort":"alleen","naam":"Alleen"}]}""";

    [Fact]
    public void Negative_workplaces_and_costs_are_told_together_with_their_places()
    {
        var problems = Problems("-5", "\"-1.00\"");
        problems.Select(problem => problem.Place!.Pointer).ShouldBe(["/kandidaten/0/werkplekken", "/kandidaten/0/kosten/personeel", "/verdeling"], ignoreOrder: true);
        problems[0].ToString().ShouldBe("/kandidaten/0/werkplekken: Dit getal is negatief. Gevonden: -5. Verwacht: van 0 tot en met 1000000.");
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    public void A_number_that_is_none_is_no_JSON(string number)
    {
        var problem = Problems(number, "null").ShouldHaveSingleItem();
        problem.Code.ShouldBe("json-ongeldig");
        problem.Place!.Line.ShouldBe(1);
    }

    [Theory]
    [InlineData("\"NaN\"")]
    [InlineData("12.5")]
    [InlineData("true")]
    public void Text_that_is_no_number_of_workplaces_is_told_with_its_place(string given)
    {
        var problem = Problems(given, "null").ShouldHaveSingleItem();
        problem.Place!.Pointer.ShouldBe("/kandidaten/0/werkplekken");
        problem.Code.ShouldBe("veld-onjuist");
    }

    [Fact]
    public void An_unknown_field_is_told_with_the_fields_there_are()
    {
        var problem = InputText.Read<CaseInput>(Encoding.UTF8.GetBytes(Frame.Replace("\"P\"", "0").Replace("W", "1").Replace("\"personeel\":P", "\"koffie\":\"1.00\"")), "case.json").Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldStartWith("case.json, /kandidaten/0/kosten/koffie: Het veld 'koffie' bestaat niet.");
    }

    [Fact]
    public void Dividing_by_what_is_unknown_is_refused()
    {
        var input = CaseExamples.Shipped();
        var problem = CaseEngine.Compute(input with { Division = CaseDivision.Inhabitants, Candidates = [input.Candidates[0] with { Inhabitants = null }, .. input.Candidates.Skip(1)] }).Problems[0];
        problem.Message.ShouldBe("Van Beekdrecht zijn de inwoners onbekend; naar inwoners verdelen kan pas als ze er zijn.");
        problem.Place!.Pointer.ShouldBe("/verdeling");
    }

    [Fact]
    public void Two_candidates_with_one_code_are_refused()
    {
        var input = CaseExamples.Shipped();
        CaseEngine.Compute(input with { Candidates = [.. input.Candidates, input.Candidates[0]] }).Problems.ShouldContain(problem => problem.Code == "dubbel" && problem.Place!.Pointer == "/kandidaten/5/code");
    }

    private static IReadOnlyList<Problem> Problems(string workplaces, string personnel)
    {
        var read = InputText.Read<CaseInput>(Encoding.UTF8.GetBytes(Frame.Replace("W", workplaces).Replace("P", personnel)));
        return read.Succeeded ? CaseEngine.Compute(read.Value).Problems : read.Problems;
    }
}
