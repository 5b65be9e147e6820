// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;
using Bundel.Settlement.Runs;
using Bundel.Tests.Documents;
using Bundel.Tests.Settlement;
using Bundel.Tests.Support;

namespace Bundel.Tests.Cli;

/// <summary>Bad input through the program itself: one clear Dutch message with its place, nothing on standard output, nothing stored.</summary>
public sealed class BadInputTests
{
    private const string Heading = """<row r="1"><c r="A1" t="str"><v>naam</v></c><c r="B1" t="str"><v>inwoners</v></c></row>""";

    [Fact]
    public void A_wrong_column_is_told() =>
        Refused("t.csv, rij 1, kolom inwoners: deze kolom ontbreekt.", "verdeel", "--bedrag", "1", "--tabel", BundelProcess.File("t.csv", "gemeente;zielen\nA;1\n"), "--gewicht", "inwoners");

    [Fact]
    public void Text_in_a_number_is_told() =>
        Refused("t.csv, rij 3, kolom inwoners: dit is geen getal. Gevonden: veel.", "verdeel", "--bedrag", "1", "--tabel", BundelProcess.File("t.csv", "gemeente;inwoners\nA;1\nB;veel\n"), "--gewicht", "inwoners");

    [Fact]
    public void A_key_that_does_not_add_up_to_1_is_told() =>
        RefusedModel("\"0.45\"", "\"0.44\"", "/sleutels/5/verdeling/delen: De delen van sleutel Beveiliging tellen niet op tot 1. Gevonden: 0.99. Verwacht: 1.");

    [Fact]
    public void A_participant_who_left_before_the_year_is_told() =>
        RefusedModel("\"van\": \"2021-01-01\"", "\"van\": \"2021-01-01\", \"tot\": \"2024-12-31\"", "maar Oostdijkerwaard nam deel tot en met 31-12-2024.");

    [Fact]
    public void A_measure_without_a_value_on_the_reference_date_is_told() =>
        RefusedModel("\"moment\": \"1 januari T-1\"", "\"moment\": \"1 januari T\"", "Inwoners van Kerkveen: geen waarde op 1-1-2026.");

    [Fact]
    public async Task An_adopted_run_that_someone_edits_is_refused_and_stays_as_it_is()
    {
        await using var world = await Bench.WithSample(Database.Sqlite);
        foreach (var key in (await world.Must(new ListKeys())).Where(key => key.Draft is not null)) await world.Must(new AdoptKey(key.Draft!.Value, "B-2025-31"));
        var run = await world.Checked();
        await world.Must(new AdoptRun(run, "B-2025-31"));
        var before = await world.Must(new ShowRun(run));
        foreach (var useCase in new[] { "verrekening-verwijderen", "verrekening-controleren" })
        {
            var answer = BundelProcess.Run(world.Settings, "", "doe", useCase, "--samenwerking", world.Code, "--invoer", $$"""{"verrekening":"{{run}}"}""");
            (answer.ExitCode, answer.Output).ShouldBe((2, ""), useCase);
            answer.Error.ShouldContain("vastgesteld", Case.Insensitive, useCase);
        }

        var after = await world.Must(new ShowRun(run));
        (after.Run.Hash, after.Proof.Total, after.Run.State).ShouldBe((before.Run.Hash, before.Proof.Total, RunState.Adopted));
    }

    [Fact]
    public void A_file_of_a_gigabyte_is_told_before_it_is_read()
    {
        var path = BundelProcess.File("groot.csv", "");
        using (var file = File.OpenWrite(path)) file.SetLength(1_000_000_000);
        Refused("groot.csv: dit bestand is te groot. Gevonden: 1", "verdeel", "--bedrag", "1", "--tabel", path);
        File.Delete(path);
    }

    [Fact]
    public void A_zip_bomb_as_a_workbook_is_told() =>
        Refused("(een zipbom)", "verdeel", "--bedrag", "1", "--tabel", Workbook(new TestWorkbook { SheetData = Heading, Extra = new byte[50_000_000] }));

    [Fact]
    public void An_XML_with_a_DTD_is_told() =>
        Refused("documenttypedefinitie (DTD)", "verdeel", "--bedrag", "1", "--tabel", Workbook(new TestWorkbook { SheetData = Heading, WorkbookPrefix = "<!DOCTYPE x [<!ENTITY a \"b\">]>" }));

    private static string Workbook(TestWorkbook book) => BundelProcess.File("tabel.xlsx", book.ToStream().ToArray());

    private static void RefusedModel(string was, string becomes, string message)
    {
        var model = File.ReadAllText(Models.SamplePath);
        model.ShouldContain(was);
        Refused(message, "verrekenen", "bereken", BundelProcess.File("model.json", model.Replace(was, becomes)), "--jaar", "2026", "--uit", "json");
    }

    private static void Refused(string message, params string[] arguments)
    {
        var run = BundelProcess.Run(arguments);
        run.ExitCode.ShouldBe(2, run.Error);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }
}
