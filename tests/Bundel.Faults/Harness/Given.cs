// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;
using Bundel.Data.Checking;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Faults.Harness;

/// <summary>What the cases begin with, and what they look at in the end.</summary>
internal static class Given
{
    public const string Pool = "werkplek";

    /// <summary>No limit on requests: a case sends as many as it can.</summary>
    public static readonly (string, string)[] NoLimits = [("BUNDEL_API_PER_MINUUT", "1000000")];

    /// <summary>The published example in a world of its own.</summary>
    public static async Task<World> Example(Database database)
    {
        var world = await World.Alone(database);
        world.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        await world.Import();
        return world;
    }

    public static async Task Import(this World world)
    {
        var model = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "voorbeelden", "model.json")))!;
        model["samenwerking"]!["code"] = world.Code;
        model["samenwerking"]!["naam"] = "Samenwerking " + world.Code;
        await world.Must(new ImportModel(await world.Save(model.ToJsonString(), "model.json")));
    }

    public static Task<UploadedFile> Save(this World world, string text, string name) =>
        world.Services.GetRequiredService<FileStore>().Save(Encoding.UTF8.GetBytes(text), name);

    /// <summary>Everything that must hold does: the database, its guards, the audit chains, the files, the runs.</summary>
    public static async Task ShouldBeSound(this IServiceProvider services)
    {
        var report = await services.GetRequiredService<DatabankCheck>().Run("fouten");
        report.Findings.SelectMany(finding => finding.Faults.Select(fault => $"{finding.Statement}: {fault}")).ShouldBeEmpty();
    }

    /// <summary>Closes what this program keeps open, so that the next one to open a SQLite file is the first since the fault.</summary>
    public static void LetGo() => SqliteConnection.ClearAllPools();

    /// <summary>A customer from 2028 on: the runs of before go on without its counts.</summary>
    public static JsonObject Participant(string code) => new()
    {
        ["code"] = code,
        ["naam"] = "Gemeente " + code,
        ["soortOrganisatie"] = "gemeente",
        ["soort"] = "klant",
        ["vanaf"] = "2028-01-01",
    };

    public static JsonObject Line(string description, Money amount, int year = 2026) => new()
    {
        ["regel"] = new JsonObject { ["jaar"] = year, ["kostengroep"] = Pool, ["omschrijving"] = description, ["bedrag"] = amount.Euros.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) },
    };

    public static JsonObject Decision(string reference, string subject) => new()
    {
        ["kenmerk"] = reference,
        ["orgaan"] = "bestuur",
        ["onderwerp"] = subject,
        ["datum"] = "2026-03-01",
    };
}
