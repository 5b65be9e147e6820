// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Tables;

/// <summary>The forms in which a settlement leaves the command line.</summary>
internal static class SettlementForms
{
    public static IReadOnlyDictionary<string, Func<SettlementModel, SettlementResult, byte[]>> All { get; } =
        new Dictionary<string, Func<SettlementModel, SettlementResult, byte[]>>(StringComparer.Ordinal)
        {
            ["json"] = (_, result) => [.. ResultJson.Write(result), (byte)'\n'],
            ["csv"] = (_, result) => SettlementCsv.Write(result),
        };
}
