// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Settlement.Engine.Bridges;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen verloop: the budget bridge.</summary>
internal sealed class BridgeVerb() : MethodVerb<BridgeResult>("verloop", "Verloopoverzicht: van de begroting van het basisjaar naar volgende jaren.")
{
    public override string Example => "bundel verrekenen verloop docs/voorbeelden/methoden.json --json";

    protected override Result<BridgeResult> Compute(SettlementModel model, ParseResult parsed) => BridgeEngine.Compute(model);

    protected override IEnumerable<string> Notices(BridgeResult outcome) => outcome.Notices.Select(notice => notice.Text);

    protected override IEnumerable<IReadOnlyList<string>> Rows(BridgeResult outcome) =>
        outcome.Years.SelectMany(year => year.Steps.Select(step => (IReadOnlyList<string>)[$"{year.Year.ToString(CultureInfo.InvariantCulture)}  {step.Name}", Dutch.Amount(step.Amount)]));
}
