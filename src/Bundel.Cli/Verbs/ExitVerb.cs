// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen uittreding: what leaving costs, and what it does to those who stay.</summary>
internal sealed class ExitVerb() : MethodVerb<ExitResult>("uittreding", "Uittreedsom, en per jaar het effect op wie blijft.")
{
    public override string Example => "bundel verrekenen uittreding docs/voorbeelden/methoden.json --json";

    protected override Result<ExitResult> Compute(SettlementModel model, ParseResult parsed) => ExitEngine.Compute(model);

    protected override IEnumerable<IReadOnlyList<string>> Rows(ExitResult outcome) =>
    [
        .. outcome.Years.Select(year => (IReadOnlyList<string>)[year.Year.ToString(CultureInfo.InvariantCulture), Dutch.Amount(year.Amount), year.Formula]),
        ["Uittreedsom", Dutch.Amount(outcome.Total)],
        .. outcome.Years.SelectMany(year => year.Effects.Select(effect => (IReadOnlyList<string>)[$"{year.Year.ToString(CultureInfo.InvariantCulture)} {effect.Name}", Dutch.Amount(effect.Then), Dutch.Amount(effect.Difference)])),
    ];

    protected override IEnumerable<string> Notices(ExitResult outcome) => outcome.Assumptions;
}
