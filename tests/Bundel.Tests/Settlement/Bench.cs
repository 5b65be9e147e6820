// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Collaborations.Decisions;
using Bundel.Platform;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Settlement;

/// <summary>A collaboration that holds the sample model, and the steps that many tests take.</summary>
internal static class Bench
{
    /// <summary>The sample model under the code and name of this world.</summary>
    public static SettlementModel SampleOf(World world) => Models.Sample with
    {
        Collaboration = Models.Sample.Collaboration with { Code = world.Code, Name = "Samenwerking " + world.Code },
    };

    public static async Task<World> WithSample(Database database)
    {
        var world = await World.On(database);
        await world.Must(new ImportModel(await world.Upload(ModelJson.Write(SampleOf(world)), "model.json")));
        return world;
    }

    public static Task<UploadedFile> Upload(this World world, byte[] bytes, string name) =>
        world.Services.GetRequiredService<FileStore>().Save(bytes, name);

    public static Task<UploadedFile> Upload(this World world, string text, string name) => world.Upload(Encoding.UTF8.GetBytes(text), name);

    /// <summary>A decision that was taken.</summary>
    public static async Task<string> Taken(this World world, string reference, Body body = Body.Bestuur)
    {
        await world.Must(new AddDecision(reference, body, "Onderwerp van " + reference, new DateOnly(2026, 1, 12), DecisionState.Taken));
        return reference;
    }

    public static async Task<string> Concept(this World world, int year = 2026) => (await world.Must(new CreateRun(year))).Code;

    /// <summary>A run that another person has checked.</summary>
    public static async Task<string> Checked(this World world, int year = 2026)
    {
        var run = await world.Concept(year);
        await world.Must(new CheckRun(run), await world.As(Role.Controller));
        return run;
    }
}
