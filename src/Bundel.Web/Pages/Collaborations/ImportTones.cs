// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Collaborations;

public static class ImportTones
{
    public static State State(ImportOutcome outcome) => new(outcome.Text(), outcome switch
    {
        ImportOutcome.New => Tone.Good,
        ImportOutcome.Changed => Tone.Warn,
        ImportOutcome.Unknown => Tone.Bad,
        _ => Tone.Quiet,
    });
}
