// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Json;
using Bundel.Collaborations;
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Verbs;

/// <summary>bundel doe: runs any use case as the operator, or lists them.</summary>
internal sealed class DoeVerb : DatabankVerb
{
    private readonly Argument<string> useCase;
    private readonly Option<string> collaboration;
    private readonly Option<string> input;
    private readonly Option<string> file;

    public DoeVerb()
        : base("doe", "Voert een gebruiksgeval uit; zonder naam: toont ze alle, elk met een voorbeeld.")
    {
        useCase = FileArgument("gebruiksgeval", "Naam van het gebruiksgeval.");
        collaboration = ValueOption("--samenwerking", "code", "De samenwerking waarin het gebeurt.");
        input = ValueOption("--invoer", "json", "De invoer: JSON, een bestand met JSON, of - voor standaardinvoer.");
        file = ValueOption("--bestand", "pad", "Bestand dat wordt aangeleverd als veld bestand van de invoer.");
    }

    public override string Example => """bundel doe deelnemers-lijst --samenwerking vier-dijken""";

    protected override bool NeedsThisRelease(ParseResult parsed) => parsed.GetValue(useCase) is not null;

    protected override List<Problem> Missing(ParseResult parsed) => [];

    protected override async Task<int> Run(IServiceProvider services, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var catalog = services.GetRequiredService<UseCaseCatalog>();
        if (parsed.GetValue(useCase) is not { } code) return UseCaseList.Show(catalog, terminal);
        var sought = UseCaseList.Find(catalog, code);
        if (!sought.Succeeded) return terminal.Problems([.. sought.Problems]);
        var found = sought.Value;
        var actor = await ActorFor(services, found, parsed.GetValue(collaboration), cancellation);
        var json = await JsonInput.Read(parsed.GetValue(input) ?? "{}", cancellation);
        if (parsed.GetValue(file) is { } path) json = await json.Then(given => DeliveredFile.Into(given, path, services.GetRequiredService<FileStore>(), cancellation));
        var command = json.Succeeded ? UseCaseReader.Read(found, json.Value) : Result<object>.Failure(json.Problems);
        Problem[] problems = [.. actor.Problems, .. command.Problems];
        if (problems.Length > 0) return terminal.Problems(problems);

        var result = await services.GetRequiredService<UseCases>().RunAny(command.Value, actor.Value, new ProgressLine(terminal), cancellation);
        if (!result.Succeeded) return terminal.Problems([.. result.Problems]);
        terminal.Line(JsonSerializer.Serialize(result.Value, found.ResultType, UseCaseJson.Options));
        return ExitCodes.Done;
    }

    private static async Task<Result<Actor>> ActorFor(IServiceProvider services, UseCaseDescriptor useCase, string? code, CancellationToken cancel)
    {
        var actor = Actor.Operator(Environment.UserName);
        if (code is null) return useCase.NeedsCollaboration ? new Problem("samenwerking-ontbreekt", "Noem de samenwerking met --samenwerking <code>.") : actor;
        await using var scope = services.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<BundelDb>().Set<Collaboration>().AsNoTracking();
        if (await rows.FirstOrDefaultAsync(row => row.Code == code, cancel) is { } found) return actor.In(found.Id);
        return Problem.NotFound("Deze samenwerking bestaat niet.") with { Found = code, Expected = Dutch.List(await rows.OrderBy(row => row.Code).Select(row => row.Code).Take(20).ToListAsync(cancel)) };
    }

    /// <summary>Progress on standard error, once per step.</summary>
    private sealed class ProgressLine(Terminal terminal) : IProgress<JobProgress>
    {
        private string last = "";

        public void Report(JobProgress value)
        {
            if (value.Step == last) return;
            last = value.Step;
            terminal.Message($"{value.Step} …");
        }
    }
}
