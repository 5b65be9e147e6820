// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Obligations.Planning.Model;
using Bundel.Obligations.Planning.Reading;

namespace Bundel.Tests.Obligations.Planning;

public sealed class PlanFileTests
{
    private const string Project = """
        ************************************************************************
        jobs (incl. supersource/sink ):  3
        horizon                       :  9
        RESOURCES
          - renewable                 :  1   R
          - nonrenewable              :  0   N
          - doubly constrained        :  0   D
        ************************************************************************
        PRECEDENCE RELATIONS:
        jobnr.    #modes  #successors   successors
           1        1          1           2
           2        1          1           3
           3        1          0
        ************************************************************************
        REQUESTS/DURATIONS:
        jobnr. mode duration  R 1
        ------------------------------------------------------------------------
          1      1     0       0
          2      1     4       2
          3      1     0       0
        ************************************************************************
        RESOURCEAVAILABILITIES:
          R 1
            3
        ************************************************************************
        """;

    [Fact]
    public void A_project_of_psplib_is_read()
    {
        var plan = PlanFile.Read(Encoding.UTF8.GetBytes(Project), "een.sm").Value;
        plan.Horizon.ShouldBe(9);
        plan.Capacities.ShouldHaveSingleItem().PerPeriod.ShouldBe(3);
        plan.Tasks.Select(task => task.Code).ShouldBe(["1", "2", "3"]);
        plan.Tasks[1].After.ShouldBe(["1"]);
        plan.Tasks[1].Demands.ShouldBe([new DemandInput("", "R 1", 2)]);
    }

    [Theory]
    [InlineData("  2      1     4       2", "  2      2     4       2", "psplib-regel")]
    [InlineData("   2        1          1           3", "   2        1          1           9", "taak-onbekend")]
    [InlineData("nonrenewable              :  0", "nonrenewable              :  2", "psplib-soort")]
    [InlineData("            3\n***", "            x\n***", "psplib-regel")]
    public void A_fault_in_a_project_is_told_with_its_line(string from, string to, string code)
    {
        var text = Project.ReplaceLineEndings("\n");
        var broken = text.Replace(from, to, StringComparison.Ordinal);
        if (broken == text) broken = text.Replace("    3\n***", "    x\n***", StringComparison.Ordinal);
        PlanFile.Read(Encoding.UTF8.GetBytes(broken), "een.sm").Problems.Select(problem => problem.Code).ShouldContain(code);
    }

    [Fact]
    public void Dates_become_weeks()
    {
        var plan = Json("""{"begin":"2027-01-04","horizon":30,"taken":[{"taak":"a","duur":2,"nietVoor":"2027-01-12","uiterlijk":"2027-02-01"}]}""").Value;
        plan.Tasks[0].Earliest.ShouldBe(2);
        plan.Tasks[0].Due.ShouldBe(4);
    }

    [Theory]
    [InlineData("""[1]""", "plan-ongeldig")]
    [InlineData("""{"taken":[{"taak":"a"}]}""", "veld-ontbreekt")]
    [InlineData("""{"taken":[{"taak":"a","duur":-1}]}""", "getal-ongeldig")]
    [InlineData("""{"taken":[{"taak":"a","duur":1,"uiterlijk":"2027-02-01"}]}""", "begin-ontbreekt")]
    [InlineData("""{"begin":"1899-12-31","taken":[{"taak":"a","duur":1}]}""", "datum-te-oud")]
    [InlineData("""{"begin":"2027-01-04","taken":[{"taak":"a","duur":1,"uiterlijk":"2026-01-01"}]}""", "datum-voor-begin")]
    [InlineData("""{"taken":{}}""", "veld-ongeldig")]
    [InlineData("""{"taken":[{"taak":"a","duur":1,"na":"b"}]}""", "veld-ongeldig")]
    [InlineData("""{"taken":""", "json-ongeldig")]
    public void Bad_json_is_refused_with_a_place(string json, string code)
    {
        var problems = Json(json).Problems;
        problems.Select(problem => problem.Code).ShouldContain(code);
        problems.ShouldAllBe(problem => problem.Place != null);
    }

    private static Result<PlanInput> Json(string json) => PlanFile.Read(Encoding.UTF8.GetBytes(json), "taken.json");
}
