// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Bundel.Platform;
using Bundel.Settlement.ControlFiles;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Tests.Settlement.Year;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Settlement.ControlFiles;

public sealed class ControlFileTests
{
    [Theory, EveryDatabase]
    public async Task The_control_file_is_whole_and_the_same_every_time(Database database)
    {
        await using var world = await YearBench.WithAdoptedRun(database);
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        var first = await world.Must(new GiveControlFile("2026-1"));
        world.Clock.Advance(TimeSpan.FromDays(30));
        (await world.Must(new GiveControlFile("2026-1"))).Content.ShouldBe(first.Content);
        (await Anew(world)).ShouldBe(first.Content, "made anew it is identical too");

        using var zip = new ZipArchive(new MemoryStream(first.Content));
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        names.ShouldContain("LEESMIJ.html");
        names.ShouldContain("1-invoer/tellingen.csv");
        names.ShouldContain("2-berekening/uitkomst.json");
        names.ShouldContain("3-uitleg/kerkveen.html");
        names.ShouldContain("4-rechtmatigheid/overschrijdingen.csv");
        names.ShouldContain("5-auditspoor/auditspoor.json");
        using var manifest = JsonDocument.Parse(Bytes(zip, "manifest.json"));
        foreach (var file in manifest.RootElement.GetProperty("bestanden").EnumerateArray())
            Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, file.GetProperty("naam").GetString()!))).ShouldBe(file.GetProperty("sha256").GetString());
        RunHash.Of(Bytes(zip, "1-invoer/canoniek.json")).ShouldBe(manifest.RootElement.GetProperty("hash").GetString());
        Encoding.UTF8.GetString(Bytes(zip, "1-invoer/tellingen.csv")).ShouldContain("werkplekken");
        Encoding.UTF8.GetString(Bytes(zip, "5-auditspoor/auditspoor.json")).ShouldContain("verrekening-vaststellen");
        XNamespace mdto = "https://www.nationaalarchief.nl/mdto";
        using var stream = new MemoryStream(Bytes(zip, "mdto/1-invoer/model.json.bestand.mdto.xml"));
        var metadata = await XDocument.LoadAsync(stream, LoadOptions.None, default);
        metadata.Descendants(mdto + "checksumWaarde").Single().Value.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, "1-invoer/model.json"))));
    }

    [Theory, EveryDatabase]
    public async Task Only_an_adopted_run_has_a_control_file_and_unapproved_changes_are_named(Database database)
    {
        await using var world = await YearBench.WithAdoptedRun(database);
        await world.Must(new Bundel.Settlement.Budget.AddMutation("extra", new Bundel.Settlement.Budget.MutationText("Zonder besluit", null, null, 2026, 2026)));
        await world.Must(new Bundel.Settlement.Budget.AddLine(new Bundel.Settlement.Budget.LineText(2026, "werkplek", "Extra", Money.FromEuros(500), Mutation: "extra")));
        var run = (await world.Must(new ReplaceRun("2026-1", "Extra"))).Code;
        (await world.Refused(new GiveControlFile(run))).ShouldHaveSingleItem().Code.ShouldBe("verrekening-niet-vastgesteld");
        await world.Must(new CheckRun(run), await world.As(Role.Controller));
        var findings = await world.Must(new ShowControlFindings(run));
        findings.Unapproved.ShouldContain(row => row.Mutation == "extra" && row.Amount == Money.FromEuros(500) && row.Reason == "geen besluit");
        findings.Overruns.ShouldAllBe(row => row.Over == null, "nothing was recorded, so nothing is known");
        var budget = findings.Overruns.Single(row => row.Pool == "werkplek").Budget;
        await world.Must(new Bundel.Settlement.Year.Actuals.RecordActuals("Grootboek", [new(2026, "werkplek", new DateOnly(2026, 12, 31), budget + Money.FromEuros(7))]));
        (await world.Must(new ShowControlFindings(run))).Overruns.Single(row => row.Pool == "werkplek").Over.ShouldBe(Money.FromEuros(7));
    }

    private static async Task<byte[]> Anew(World world)
    {
        await using var scope = world.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(world.Operator);
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var run = await db.Set<Run>().SingleAsync(row => row.Year == 2026 && row.Version == 1);
        var moment = await ControlMoment.Of(db, run, default);
        return (await scope.ServiceProvider.GetRequiredService<ControlFileMaker>().Make(run, moment, world.Operator, default)).Value;
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
