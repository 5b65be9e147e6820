// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Settlement.Keys;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Web.Demo;

/// <summary>Plays a story through the use cases, as the persons in it. What was broken off is taken up again: every step left one audit entry.</summary>
internal sealed class DemoPlayer(IServiceProvider services, DemoClock clock)
{
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);

    public async Task Play(string code, CollaborationId collaboration, CancellationToken cancel)
    {
        var steps = DemoStory.Read(code);
        foreach (var step in steps.Skip(await Played(steps, collaboration, cancel)))
        {
            clock.Stand(step.AtUtc);
            var actor = await ActorOf(step.Person, collaboration, cancel);
            await Run(code, step, actor, cancel);
        }
    }

    /// <summary>How many steps are in the audit chain; all of them when others have worked here since.</summary>
    private async Task<int> Played(IReadOnlyList<DemoStep> steps, CollaborationId collaboration, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().EnterSystem();
        var chain = scope.ServiceProvider.GetRequiredService<BundelDb>().Set<AuditEntry>().AsNoTracking().Where(entry => entry.CollaborationId == collaboration.Value);
        var last = await chain.OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancel);
        if (last is null) return 0;
        var played = (int)last.Sequence;
        return played <= steps.Count && steps[played - 1].AtUtc == last.AtUtc ? played : steps.Count;
    }

    private async Task Run(string code, DemoStep step, Actor actor, CancellationToken cancel)
    {
        var useCase = services.GetRequiredService<UseCaseCatalog>().Find(step.UseCase) ?? throw new InvalidOperationException($"There is no use case {step.UseCase}.");
        var input = (JsonObject)(await DemoStory.Replace(step.Input, text => Value(code, text, actor, cancel)))!;
        var command = UseCaseReader.Read(useCase, input);
        var result = command.Succeeded
            ? await services.GetRequiredService<UseCases>().RunAny(command.Value, actor, new Progress<JobProgress>(), cancel)
            : command;
        if (!result.Succeeded) throw new InvalidOperationException($"{step.UseCase} {input.ToJsonString()}: {string.Join(' ', result.Problems)}");
    }

    private async Task<JsonNode> Value(string code, string text, Actor actor, CancellationToken cancel)
    {
        if (text.StartsWith('@')) return JsonValue.Create(await KeyId(text[1..], actor, cancel));
        if (!text.StartsWith('&')) return JsonValue.Create(text);
        var file = await services.GetRequiredService<FileStore>().Save(DemoFiles.Read(code, text[1..]), text[1..], cancel);
        return JsonSerializer.SerializeToNode(file, UseCaseJson.Options)!;
    }

    private async Task<string> KeyId(string name, Actor actor, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
        var (code, version) = (name[..name.LastIndexOf('-')], int.Parse(name[(name.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture));
        var key = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<KeyVersion>().AsNoTracking().SingleAsync(row => row.Code == code && row.Version == version, cancel);
        return key.Id.Value.ToString();
    }

    private async Task<Actor> ActorOf(string person, CollaborationId collaboration, CancellationToken cancel)
    {
        if (actors.TryGetValue(person, out var known)) return known;
        await using var scope = services.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<Person>().Where(row => row.Name == person).Select(row => row.Id).SingleAsync(cancel);
        return actors[person] = await services.GetRequiredService<ActorFactory>().For(id, collaboration, cancel) ?? throw new InvalidOperationException($"{person} has no role here.");
    }
}
