// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving;
using Bundel.Collaborations;
using Bundel.Data;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.Demo;

/// <summary>
/// Fills a database with the fictional collaboration and the public examples, through the use cases and by a clock of its own.
/// On a database that holds them already it does nothing.
/// </summary>
public sealed class DemoSeed(DatabaseSettings settings)
{
    private const string FourDikes = "vier-dijken";
    private const string PublicExamples = "openbare-voorbeelden";

    public async Task Fill(CancellationToken cancel = default)
    {
        var clock = new DemoClock();
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddBundel(settings).BuildServiceProvider();
        DemoBag.Fill(services.GetRequiredService<BagServer>());
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var player = new DemoPlayer(services, clock);
        var useCases = services.GetRequiredService<UseCases>();

        var fourDikes = await Collaboration(db, useCases, new CreateCollaboration(FourDikes, "ICT-samenwerking Vier Dijken", LegalForm.Bedrijfsvoeringsorganisatie), cancel);
        await player.Play(FourDikes, fourDikes, cancel);
        await DemoPeople.AddReader(services, "Lezer van Kerkveen", fourDikes, "kerkveen", cancel);

        var examples = await Collaboration(db, useCases, new CreateCollaboration(PublicExamples, "Openbare voorbeelden", LegalForm.OpenbaarLichaam), cancel);
        await new DemoPlayer(services, clock).Play(PublicExamples, examples, cancel);
    }

    private static async Task<CollaborationId> Collaboration(BundelDb db, UseCases useCases, CreateCollaboration command, CancellationToken cancel)
    {
        var found = await db.Set<Collaboration>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == command.Code, cancel);
        var id = found?.Id ?? (await useCases.Run(command, Actor.Operator("demo"), cancel)).Value;
        await DemoPeople.AddStaff(db, id, cancel);
        return id;
    }
}
