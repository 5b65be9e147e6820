// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Settlement.Engine.Closing;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen afrekening: advances against actual contributions, and where the result goes.</summary>
internal sealed class ClosingVerb() : MethodVerb<ClosingResult>("afrekening", "Afrekening van voorschotten, met bandbreedte en bestemming van het resultaat.")
{
    public override string Example => "bundel verrekenen afrekening docs/voorbeelden/methoden.json --json";

    protected override Result<ClosingResult> Compute(SettlementModel model, ParseResult parsed) => ClosingEngine.Compute(model);

    protected override IEnumerable<IReadOnlyList<string>> Rows(ClosingResult outcome) =>
        outcome.Participants.Select(part => (IReadOnlyList<string>)[part.Name, Dutch.Amount(part.Advance), Dutch.Amount(part.Actual), Dutch.Amount(part.ToPay)]);
}
