// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen toetreding: what a newcomer pays, and who has the benefit.</summary>
internal sealed class EntryVerb() : MethodVerb<EntryResult>("toetreding", "Wat een nieuwe deelnemer betaalt, en wie het voordeel heeft.")
{
    public override string Example => "bundel verrekenen toetreding docs/voorbeelden/methoden.json --json";

    protected override Result<EntryResult> Compute(SettlementModel model, ParseResult parsed) => EntryEngine.Compute(model);

    protected override IEnumerable<IReadOnlyList<string>> Rows(EntryResult outcome) =>
    [
        .. outcome.Effects.Select(effect => (IReadOnlyList<string>)[effect.Name, Dutch.Amount(effect.Before), Dutch.Amount(effect.After), Dutch.Amount(effect.Benefit)]),
        [outcome.Name, "", Dutch.Amount(outcome.Contribution)],
    ];

    protected override IEnumerable<string> Notices(EntryResult outcome) => outcome.Assumptions;
}
