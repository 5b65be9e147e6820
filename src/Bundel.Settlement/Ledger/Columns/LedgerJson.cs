// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Settlement.Ledger.Columns;

/// <summary>How the header of a ledger is written: one line, amounts as decimal strings.</summary>
internal static class LedgerJson
{
    public static JsonSerializerOptions Options { get; } = new(UseCaseJson.Options) { WriteIndented = false };
}
