// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Comparing;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>The joint tender windows, in words and figures.</summary>
internal static class TenderTable
{
    public static DataTable Of(LandscapeComparison comparison, Func<string, string> link) => new TableOf<TenderWindow>("Contracten die binnen een jaar van elkaar eindigen", comparison.Windows)
        .Text("Component", row => row.Name, row => link("blauwdrukken/referentie/onderdelen/" + row.Component))
        .Date("Eerste einde", row => row.From)
        .Date("Laatste einde", row => row.Until)
        .Text("Wie en wat", row => string.Join("; ", row.Contracts.Select(contract => $"{comparison.NameOf(contract.Owner)}: {contract.Product} ({Dutch.ShortDate(contract.End)})")))
        .Amount("Kosten per jaar", row => row.Cost)
        .Number("Kosten onbekend", row => row.UnknownCosts)
        .WhenEmpty("Geen contracten die dicht genoeg bij elkaar eindigen.")
        .Build();
}
