// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Methods;

namespace Bundel.Cli.Verbs;

/// <summary>bundel methoden: the financing methods with their group and page.</summary>
internal sealed class MethodsVerb : Verb
{
    private readonly Option<bool> json;

    public MethodsVerb()
        : base("methoden", "Noemt de financieringsmethoden M1 tot en met M32, met groep en kennisbankpagina.") =>
        json = SwitchOption("--json", "Geeft de lijst als JSON.");

    public override string Example => "bundel methoden --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (parsed.GetValue(json)) terminal.Bytes([.. MethodJson.Write(FinancingMethods.All), (byte)'\n']);
        else TextTable.Write(terminal, [.. FinancingMethods.All.Select(method => (IReadOnlyList<string>)[$"{method.Code,-4}{method.Name}", method.Group, method.Page])]);
        return Task.FromResult(ExitCodes.Done);
    }
}
