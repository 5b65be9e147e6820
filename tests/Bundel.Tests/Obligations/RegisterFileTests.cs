// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Importing;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Register;
using Bundel.Obligations.Register.Files;
using Bundel.Obligations.Standing;
using Bundel.Platform;
using Bundel.Tests.Collaborations;
using Bundel.Tests.Obligations.Standing;
using Bundel.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Obligations;

/// <summary>The register as a file, both ways.</summary>
public sealed class RegisterFileTests
{
    [Theory]
    [InlineData(RegisterFormat.Csv)]
    [InlineData(RegisterFormat.Xlsx)]
    [InlineData(RegisterFormat.Json)]
    [InlineData(RegisterFormat.Yaml)]
    public async Task What_is_written_reads_back_equal(RegisterFormat format)
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        var document = await world.Must(new ExportRegister(format));
        var preview = await world.Must(new PreviewRegister(await Stored(world, document.Name, document.Content)));
        preview.Lines.Where(line => line.Outcome != ImportOutcome.Equal).SelectMany(line => line.Differences.Prepend(line.Code)).ShouldBeEmpty();
        preview.Equal.ShouldBe(125);
    }

    [Theory, EveryDatabase]
    public async Task Another_date_becomes_the_next_version_and_the_preview_tells_what_it_touches(Database database)
    {
        await using var world = await StatusTests.Two(database);
        await world.Must(new RecordDelivery("ai", new DeliveryText("AI op orde", ["aia-04"], [], Weeks: 2)));
        var file = await Stored(world, "nieuw.csv", "code;uiterste datum;bron uiterste datum\r\naia-04;2028-03;Verordening\r\n");
        var line = (await world.Must(new PreviewRegister(file))).Lines.ShouldHaveSingleItem();
        line.Outcome.ShouldBe(ImportOutcome.Changed);
        line.Touches.ShouldContain("oplevering AI op orde");
        await world.Must(new ImportRegister(file, "Nieuwe verordening"));
        var row = (await world.Must(new ShowObligation("aia-04"))).Row.Obligation;
        (row.Deadline!.Text, row.Deadline.Source, row.Name).ShouldBe(("maart 2028", "Verordening", ShippedRegister.Rows.Single(shipped => shipped.Code == "aia-04").Name));
        row.Dates.ShouldContain(date => date.SupersededBy == "2028-03");
        (await world.Must(new ListChanges())).ShouldContain(change => change.Code == "aia-04");
    }

    [Fact]
    public async Task A_library_of_ciso_assistant_keeps_its_urn()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        var file = await Stored(world, "kader.yaml", """
            urn: urn:voorbeeld:risk:library:kader
            locale: en
            ref_id: kader
            objects:
              framework:
                ref_id: kader
                name: Framework
                requirement_nodes:
                - urn: urn:voorbeeld:risk:req_node:kader:1
                  assessable: false
                  depth: 1
                  name: Chapter
                  translations: {nl: {name: Hoofdstuk}}
                - urn: urn:voorbeeld:risk:req_node:kader:1.1
                  assessable: true
                  depth: 2
                  parent_urn: urn:voorbeeld:risk:req_node:kader:1
                  ref_id: '1.1'
                  description: Something must be so.
                  translations: {nl: {description: Er moet iets zo zijn.}}
            """);
        await world.Must(new ImportRegister(file, "Kader erbij"));
        var row = (await world.Must(new ShowObligation("kader-1-1"))).Row.Obligation;
        (row.Urn, row.Note, row.Theme).ShouldBe(("urn:voorbeeld:risk:req_node:kader:1.1", "Er moet iets zo zijn.", "Hoofdstuk"));
        Encoding.UTF8.GetString((await world.Must(new ExportRegister(RegisterFormat.Yaml))).Content).ShouldContain("urn: urn:voorbeeld:risk:req_node:kader:1.1\n");
        (await world.Must(new PreviewRegister(file))).Equal.ShouldBe(1);
    }

    [Theory]
    [InlineData("code;steunt op\r\nbs-digid;bestaat-niet\r\n", "verplichting-onbekend")]
    [InlineData("code;uiterste datum\r\nbs-digid;1850-01-01\r\n", "datum-te-oud")]
    [InlineData("code;uiterste datum\r\nbs-digid;morgen\r\n", "geen-datum")]
    [InlineData("code;soort\r\nbs-digid;onzin\r\n", "keuze-onbekend")]
    [InlineData("code;naam;steunt op\r\nkring-a;A;kring-b\r\nkring-b;B;kring-a\r\n", "kringloop")]
    [InlineData("code;naam\r\nkring-a;A\r\nkring-a;B\r\n", "code-dubbel")]
    public async Task A_file_with_a_fault_is_refused_and_nothing_is_stored(string content, string code)
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        var problems = await world.Refused(new ImportRegister(await Stored(world, "fout.csv", content), "Proef"));
        problems.Codes().ShouldContain(code);
        (await world.Must(new ListObligations())).ShouldAllBe(row => !row.IsOwn && row.Override == null);
    }

    [Fact]
    public async Task A_yaml_bomb_is_refused()
    {
        await using var world = await StatusTests.Two(Database.Sqlite);
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 9; i++) bomb.Append($"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        (await world.Refused(new PreviewRegister(await Stored(world, "bom.yaml", bomb.ToString())))).Codes().ShouldBe(["yaml-te-groot"]);
        (await world.Refused(new PreviewRegister(await Stored(world, "diep.yaml", new string('[', 5000))))).Codes().ShouldBe(["yaml-te-diep"]);
        (await world.Refused(new PreviewRegister(await Stored(world, "geen.yaml", "a: [1")))).Codes().ShouldBe(["yaml-ongeldig"]);
    }

    internal static Task<UploadedFile> Stored(World world, string name, string content) => Stored(world, name, Encoding.UTF8.GetBytes(content));

    private static Task<UploadedFile> Stored(World world, string name, byte[] content) => world.Services.GetRequiredService<FileStore>().Save(content, name);
}
