// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>A verb that computes one financing method of a model file.</summary>
internal abstract class MethodVerb<T> : Verb
{
    private readonly Argument<string> file;
    private readonly Option<bool> json;

    protected MethodVerb(string name, string description)
        : base(name, description)
    {
        file = FileArgument("model", "Het verrekenmodel (model.json).");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    protected abstract Result<T> Compute(SettlementModel model, ParseResult parsed);

    protected abstract IEnumerable<IReadOnlyList<string>> Rows(T outcome);

    /// <summary>What a reader must know beside the figures.</summary>
    protected virtual IEnumerable<string> Notices(T outcome) => [];

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file);
        if (problems.Count > 0) return terminal.Problems(problems);
        var path = parsed.GetValue(file)!;
        var outcome = ModelFile.Read(path).Then(model => Compute(model, parsed));
        if (!outcome.Succeeded) return terminal.Problems([.. outcome.Problems.Select(problem => problem.Place is { File: null } place ? problem with { Place = place with { File = Path.GetFileName(path) } } : problem)]);
        foreach (var notice in Notices(outcome.Value)) terminal.Message(notice);
        if (parsed.GetValue(json)) terminal.Bytes([.. MethodJson.Write(outcome.Value), (byte)'\n']);
        else TextTable.Write(terminal, [.. Rows(outcome.Value)]);
        return ExitCodes.Done;
    }
}
