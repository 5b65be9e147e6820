// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year.Steps;

namespace Bundel.Settlement.ControlFiles;

/// <summary>The instant that a control file shows: the adoption of the run, and from the adoption of the accounts of its year on that one.</summary>
internal sealed record ControlMoment(DateTime KnownAtUtc, YearStep? Accounts)
{
    public static async Task<ControlMoment> Of(BundelDb db, Run run, CancellationToken cancel) =>
        await db.AdoptedStep(run.Year, StepKind.Accounts, cancel) is { AdoptedUtc: { } adopted } accounts && accounts.Content.Run == run.Code
            ? new ControlMoment(adopted, accounts)
            : new ControlMoment(run.AdoptedUtc!.Value, null);
}
