// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Methods;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>The entry calculator.</summary>
public sealed class EntryModel : MethodPage
{
    public EntryResult? Found { get; private set; }

    public DataTable Table => new TableOf<EntryEffect>("Voor en na de toetreding", Found!.Effects)
        .Text("Deelnemer", effect => effect.Name)
        .Amount("Voor", effect => effect.Before)
        .Amount("Na", effect => effect.After)
        .Difference("Voordeel", effect => effect.Benefit)
        .Amount("Deel inkoopsom", effect => effect.FeePart)
        .Total("Totaal", Found.Before, Found.After - Found.Contribution, Found.Benefit, Found.Fee)
        .Build();

    protected override async Task Load() => Found = await Find(new ComputeEntry());
}
