// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Closing;
using Bundel.Settlement.Methods;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>The final settlement of a year.</summary>
public sealed class ClosingModel : MethodPage
{
    public ClosingResult? Found { get; private set; }

    public DataTable Table => new TableOf<ClosingPart>("Afrekening per deelnemer", Found!.Participants)
        .Text("Deelnemer", part => part.Name)
        .Amount("Werkelijk", part => part.Actual)
        .Amount("Voorschot", part => part.Advance)
        .Difference("Verschil", part => part.Difference)
        .Difference("Af te rekenen", part => part.Settled)
        .Difference("Deel in resultaat", part => part.ResultPart)
        .Difference("Te betalen", part => part.ToPay)
        .Build();

    protected override async Task Load() => Found = await Find(new ShowClosing());
}
