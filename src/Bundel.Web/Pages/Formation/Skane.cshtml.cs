// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Sharing;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Formation;

/// <summary>The teaching example: water in Skåne.</summary>
public sealed class SkaneModel : FormationPage
{
    public TeachingExample Example => TeachingExample.Skane;

    public DataTable Divisions
    {
        get
        {
            var table = new TableOf<TeachingMethod>("Vijf verdelingen, in miljoen kronen", Example.Methods).Text("Verdeling", method => method.Method);
            for (var i = 0; i < Example.Players.Count; i++)
            {
                var at = i;
                table.Number(Example.Players[at], method => method.Amounts[at], decimals: 2);
            }

            return table.Text("Wie bezwaar heeft", method => method.Method == "alleen" ? "niet van toepassing" : method.Coalition.Count == 0 ? "niemand" : Dutch.List(method.Coalition)).Number("Te veel betaald", method => method.Objection, decimals: 2).Build();
        }
    }

    public DataTable Exits => new TableOf<TeachingExit>("Als een groep niet meedoet, volgens de nucleolus opnieuw verdeeld (miljoen kronen)", Example.Exits)
        .Text("Doet niet mee", exit => exit.Player)
        .Number("Kost die groep zelf", exit => exit.Itself, decimals: 2)
        .Number("Kost de anderen samen", exit => exit.Others, decimals: 2)
        .Build();

    public Chart Objections => new BarChart("Hoeveel een groep te veel betaalt", [.. Example.Methods.Where(method => method.Method != "alleen").Select(method => new Bar(method.Method, method.Objection ?? 0))], "Te veel betaald", "miljoen kronen", 2);
}
