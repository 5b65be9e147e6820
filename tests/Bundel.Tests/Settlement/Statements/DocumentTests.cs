// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;
using Bundel.Tests.Cli;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Settlement.Statements;

public sealed class DocumentTests
{
    [Theory, EveryDatabase]
    public async Task A_document_of_an_adopted_run_is_issued_once_and_given_again_unchanged(Database database)
    {
        await using var world = await Adopted(database);
        foreach (var format in GiveDocument.Formats)
        {
            var first = await world.Must(new GiveDocument("2026-1", DocumentKind.Statement, format, "kerkveen"));
            world.Clock.Advance(TimeSpan.FromDays(1));
            var second = await world.Must(new GiveDocument("2026-1", DocumentKind.Statement, format, "kerkveen"));
            second.Content.ShouldBe(first.Content);
            (second.Sha256, second.IssuedUtc).ShouldBe((first.Sha256, first.IssuedUtc));
        }

        (await world.Db(db => db.Set<IssuedDocument>().CountAsync())).ShouldBe(GiveDocument.Formats.Length);
    }

    [Theory, EveryDatabase]
    public async Task A_document_of_a_concept_is_provisional_and_is_not_kept(Database database)
    {
        await using var world = await Bench.WithSample(database);
        await world.Concept();
        var document = await world.Must(new GiveDocument("2026-1", DocumentKind.ContributionTable, "html"));
        document.IssuedUtc.ShouldBeNull();
        document.Name.ShouldStartWith("voorlopig-");
        Encoding.UTF8.GetString(document.Content).ShouldContain("voorlopig, nog niet vastgesteld");
        (await world.Db(db => db.Set<IssuedDocument>().CountAsync())).ShouldBe(0);
    }

    [Theory, EveryDatabase]
    public async Task Every_format_shows_the_hash_of_the_run_and_is_known_as_unaltered(Database database)
    {
        await using var world = await Adopted(database);
        foreach (var format in GiveDocument.Formats)
        {
            var document = await world.Must(new GiveDocument("2026-1", DocumentKind.ContributionTable, format));
            Check(world, document.Name, document.Content).ExitCode.ShouldBe(0);
        }
    }

    [Theory, EveryDatabase]
    public async Task An_altered_document_is_told_with_the_amounts_that_differ(Database database)
    {
        await using var world = await Adopted(database);
        var csv = await world.Must(new GiveDocument("2026-1", DocumentKind.ContributionTable, "csv"));
        var amount = (await world.Must(new ShowRun("2026-1"))).Contributions.Single(row => row.Participant == "museum").Amount;
        var shown = amount.ToString().Replace('.', ',');
        var altered = Encoding.UTF8.GetString(csv.Content).Replace(shown, "1,00", StringComparison.Ordinal);

        var process = Check(world, "bijdragetabel.csv", Encoding.UTF8.GetBytes(altered));
        process.ExitCode.ShouldBe(1);
        process.Output.ShouldContain("verschilt van het stuk dat is uitgegeven");
        process.Output.Split((char)10)[1].ShouldEndWith($"gevonden 1,00, verwacht {shown}");
    }

    [Theory, EveryDatabase]
    public async Task An_altered_workbook_is_told_with_the_amount_that_differs(Database database)
    {
        await using var world = await Adopted(database);
        var workbook = await world.Must(new GiveDocument("2026-1", DocumentKind.ContributionTable, "xlsx"));
        var amount = (await world.Must(new ShowRun("2026-1"))).Contributions.Single(row => row.Participant == "kerkveen").Amount.ToString();
        var process = Check(world, "bijdragetabel.xlsx", Altered(workbook.Content, amount, "12.34"));
        process.ExitCode.ShouldBe(1);
        process.Output.ShouldContain($"Kerkveen");
        process.Output.ShouldContain("gevonden 12.34");
    }

    [Theory, EveryDatabase]
    public async Task A_file_that_bundel_never_saw_is_unknown(Database database)
    {
        await using var world = await Bench.WithSample(database);
        Check(world, "ander.csv", "naam;bedrag\nA;1\n"u8.ToArray()).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task With_the_model_a_recipient_checks_a_document_without_any_database()
    {
        await using var world = await Adopted(Database.Sqlite);
        var document = await world.Must(new GiveDocument("2026-1", DocumentKind.Statement, "csv", "kerkveen"));
        var model = BundelProcess.File("model.json", (await world.Must(new ExportModel("2026-1"))).Json);
        Run(document.Name, document.Content, "--model", model).ExitCode.ShouldBe(0);
        var altered = Encoding.UTF8.GetString(document.Content).Replace("1800000,00", "1800000,01", StringComparison.Ordinal);
        var process = Run(document.Name, Encoding.UTF8.GetBytes(altered), "--model", model, "--json");
        process.ExitCode.ShouldBe(1);
        process.Json.GetProperty("oordeel").GetString().ShouldBe("wijkt-af");
        Run("ander.csv", "naam;bedrag\nA;1\n"u8.ToArray(), "--model", model).ExitCode.ShouldBe(2);
    }

    private static async Task<World> Adopted(Database database)
    {
        var world = await Bench.WithSample(database);
        var decision = await world.Taken("BVO-2026-01");
        foreach (var key in (await world.Must(new ListKeys())).Where(key => key.Draft is not null)) await world.Must(new AdoptKey(key.Draft!.Value, decision));
        var run = await world.Checked();
        await world.Must(new AdoptRun(run, decision));
        return world;
    }

    private static BundelProcess Check(World world, string name, byte[] content) =>
        BundelProcess.Run(world.Settings, "", "verrekenen", "controleer-stuk", Saved(name, content), "--data", world.Settings.DataPath);

    private static BundelProcess Run(string name, byte[] content, params string[] options) =>
        BundelProcess.Run(["verrekenen", "controleer-stuk", Saved(name, content), .. options]);

    private static string Saved(string name, byte[] content)
    {
        var path = Path.Combine(TestFolders.New(), name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static byte[] Altered(byte[] workbook, string from, string to)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList())
            {
                string text;
                using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
                using var writer = new StreamWriter(entry.Open());
                writer.BaseStream.SetLength(0);
                writer.Write(text.Replace($"<x:v>{from}</x:v>", $"<x:v>{to}</x:v>", StringComparison.Ordinal).Replace($"<v>{from}</v>", $"<v>{to}</v>", StringComparison.Ordinal));
            }
        }

        return stream.ToArray();
    }
}
