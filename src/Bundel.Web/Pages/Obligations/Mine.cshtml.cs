// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Standing;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The obligations of which this person is the owner.</summary>
public sealed class MineModel : ObligationsPage
{
    public IReadOnlyList<OwnedTask> All { get; private set; } = [];

    public string Intro => $"Hier staat wat op naam van {Actor.Name} staat en nog niet in gebruik is, en wat bijna verloopt.";

    public override DataTable Table => new TableOf<OwnedTask>("Mijn taken", All)
        .Text("Wat", row => row.Name, row => Link(row.Path))
        .Text("Voor", row => row.Member)
        .Text("Soort", row => row.Kind)
        .Text("Stand", row => row.State)
        .Text("Uiterlijk", row => row.Due is { } day ? Dutch.ShortDate(day) : "")
        .WhenEmpty("Er staat niets op uw naam.")
        .Build();

    protected override async Task Load() => All = await Ask(new ListOwnTasks());
}
