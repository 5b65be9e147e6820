// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Measures;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>The measures with the state of their last reference date.</summary>
public sealed class IndexModel : TablePage
{
    public IReadOnlyList<MeasureView> All { get; private set; } = [];

    public bool MayMeasure => May(CollaborationsPermissions.Measure);

    public override DataTable Table => new TableOf<MeasureView>("Maatstaven", All)
        .Text("Naam", row => row.Text.Name, row => Link("maatstaven/" + row.Code))
        .Text("Eenheid", row => row.Text.Unit)
        .Text("Moment", row => row.Text.Moment == MeasureMoment.MonthlyAverage ? "gemiddelde van twaalf maanden" : row.Text.ReferenceDay)
        .Date("Laatste peildatum", row => row.Latest?.ReferenceDate)
        .Number("Deelnemers geteld", row => row.Latest?.Values ?? 0)
        .Number("Totaal", row => row.Latest?.Total, decimals: Decimals)
        .State("Aftekening", row => MeasureTones.State(row.Latest))
        .Text("Telregel", row => row.CountingRule)
        .Build();

    /// <summary>As many as the most precise total needs: 1.174,7 fte is not 1.175.</summary>
    private int Decimals => All.Select(row => row.Latest is { } latest ? Dutch.Decimals(latest.Total) : 0).DefaultIfEmpty().Max();

    protected override async Task Load() => All = await Ask(new ListMeasures());
}
