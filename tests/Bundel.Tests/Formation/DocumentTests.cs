// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Documenting;
using Bundel.Formation.Documenting.Templates;
using Bundel.Formation.LegalForms.Content;
using Bundel.Formation.Reading;
using Bundel.Kernel;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class DocumentTests
{
    public static TheoryData<string> Sorts() => [.. DocumentSorts.All.Select(sort => sort.Code)];

    [Theory, MemberData(nameof(Sorts))]
    public void Every_kind_of_document_is_made_from_the_example_in_every_format(string code)
    {
        var made = Make(code);
        made.Text.ShouldNotContain("{{");
        made.Text.ShouldNotContain("onbekend heeft");
        made.Source.ShouldStartWith("Bron: businesscase Samen Zandstreek, hash ");
        var report = made.ToReport();
        report.Blocks.Count.ShouldBeGreaterThan(2);
        foreach (var table in report.Tables) table.Rows.ShouldAllBe(row => row.Cells.Count == table.Columns.Count);
        foreach (var format in new[] { ReportFormat.Docx, ReportFormat.Odt, ReportFormat.Html }) ReportWriter.Write(report, format).Length.ShouldBeGreaterThan(800);
    }

    [Theory, MemberData(nameof(Sorts))]
    public void Every_kind_of_document_can_be_made_while_almost_nothing_is_known(string code)
    {
        var sort = DocumentSorts.Find(code).Value;
        var participant = sort.PerParticipant ? "aa" : null;
        var input = new DocumentInput("Nog niets", Case: sort.PerParticipant ? CaseExamples.OneCandidate(new Alternative(AlternativeKind.Join, "Aansluiten")) : null);
        var made = DocumentMaking.Make(sort, input, participant);
        made.Problems.ShouldBeEmpty();
        made.Value.Text.ShouldNotContain("€ 0");
    }

    [Theory]
    [InlineData(LegalForm.OpenbaarLichaam)]
    [InlineData(LegalForm.Bedrijfsvoeringsorganisatie)]
    [InlineData(LegalForm.GemeenschappelijkOrgaan)]
    [InlineData(LegalForm.Centrumregeling)]
    [InlineData(LegalForm.RegelingZonderMeer)]
    public void The_regulation_of_every_form_speaks_of_all_that_the_law_demands(LegalForm form)
    {
        var text = DocumentMaking.Make(DocumentSorts.Find("gemeenschappelijke-regeling").Value, Example() with { Form = form }).Value.Text;
        ContentCheck.Of(text, form).Where(finding => finding.Outcome == ContentOutcome.Absent).Select(finding => finding.Subject).ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_figure_gives_another_hash_and_an_unused_one_does_not()
    {
        var example = Example();
        var candidate = example.Case!.Candidates[0];
        DocumentInput With(Candidate changed) => example with { Case = example.Case with { Candidates = [changed, .. example.Case.Candidates.Skip(1)] } };
        var before = Hash(example);
        Hash(With(candidate with { Workplaces = 411 })).ShouldNotBe(before);
        Hash(example with { NoticePeriod = "drie jaar" }).ShouldBe(before);
        Hash(Example()).ShouldBe(before);

        static string Hash(DocumentInput input) => DocumentMaking.Make(DocumentSorts.Find("businesscase").Value, input).Value.Hash;
    }

    [Fact]
    public void A_template_with_an_unknown_field_is_told_with_line_and_known_fields()
    {
        var problem = Template.Read("# Titel\n\n{% if false %}{{ deelnemer.schoenmaat }}{% endif %}", "eigen.md").Problems.ShouldHaveSingleItem();
        problem.Message.ShouldBe("Het veld deelnemer.schoenmaat bestaat niet.");
        problem.Place!.ToString().ShouldBe("eigen.md, regel 3");
        problem.Expected!.ShouldContain("werkplekken");
    }

    [Theory]
    [InlineData("{% for d in deelnemers %}{{ d.leeftijd }}{% endfor %}", "d.leeftijd")]
    [InlineData("{{ kosten }}", "kosten")]
    [InlineData("{% assign x = keuze %}{{ x.kleur }}", "x.kleur")]
    public void Unknown_fields_are_found_wherever_they_stand(string text, string field) =>
        Template.Read(text).Problems.ShouldHaveSingleItem().Found.ShouldBe(field);

    [Fact]
    public void A_template_that_does_not_close_or_reads_another_file_is_refused()
    {
        Template.Read("{% if naam %}").Problems.ShouldHaveSingleItem().Code.ShouldBe("sjabloon-onleesbaar");
        Template.Read("{% include 'geheim' %}").Problems[0].Code.ShouldBe("sjabloon-opdracht");
        Template.Read("{% for a in (1..9000000) %}{% for b in (1..9000000) %}x{% endfor %}{% endfor %}").Value.Fill(new DossierFields(new DocumentInput("X")).Of(null).Value).Problems.ShouldHaveSingleItem().Code.ShouldBe("sjabloon-mislukt");
    }

    [Fact]
    public void Every_field_is_documented() => Template.Fields.ShouldAllBe(field => field.Description.Length > 2);

    private static FilledDocument Make(string code)
    {
        var sort = DocumentSorts.Find(code).Value;
        var made = DocumentMaking.Make(sort, Example(), sort.PerParticipant ? "heuvelrade" : null);
        made.Problems.ShouldBeEmpty();
        return made.Value;
    }

    private static DocumentInput Example() => InputText.Read<DocumentInput>(File.ReadAllBytes(Path.Combine(TestData.Checkout, "docs/voorbeelden/document.json"))).Value;
}
