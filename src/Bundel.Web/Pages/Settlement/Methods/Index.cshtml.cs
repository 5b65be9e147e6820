// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Methods;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>One heading of methods with its pages and entrances.</summary>
public sealed record MethodGroup(string Name, string Prefix, IReadOnlyList<Crumb> Entrances, DataTable Table);

/// <summary>The methods as controllers think of them, and what this collaboration has decided.</summary>
public sealed class IndexModel : MethodPage
{
    private static readonly (string Text, string Path)[][] Entrances =
    [
        [("Verdeelsleutels", "verrekenen/sleutels"), ("Scenario's", "verrekenen/scenario")],
        [("Kostprijzen en kostenverdeelstaat", "verrekenen/kostprijzen")],
        [("Verloopoverzicht", "verrekenen/verloop")],
        [("Afrekening", "verrekenen/afrekening"), ("Toetreding", "verrekenen/toetreding"), ("Uittreding", "verrekenen/uittreding")],
    ];

    public IReadOnlyList<MethodView> Versions { get; private set; } = [];

    public IReadOnlyList<MethodGroup> Groups =>
    [
        .. FinancingMethods.Groups.Select((group, i) => new MethodGroup(
            group,
            FormattableString.Invariant($"groep{i}"),
            [.. Entrances[i].Select(entrance => new Crumb(entrance.Text, Link(entrance.Path)))],
            new TableOf<FinancingMethod>(char.ToUpperInvariant(group[0]) + group[1..], FinancingMethods.All.Where(method => method.Group == group))
                .Text("Methode", method => method.Name, method => method.Page)
                .Text("Nummer", method => method.Code)
                .Text("Wat het doet", method => method.Summary)
                .Build())),
    ];

    public DataTable Parts => new TableOf<PartRow>("Onderdelen van deze samenwerking", PartWords.All.Select(part => new PartRow(part.Code, part.Name, Versions.FirstOrDefault(version => version.Part == part.Code))))
        .Text("Onderdeel", row => row.Name, row => Link("verrekenen/methoden/" + row.Code))
        .State("Toestand", row => row.Version is null ? new State("Niet gebruikt", Tone.Quiet) : new State(char.ToUpperInvariant(row.Version.State[0]) + row.Version.State[1..], row.Version.State == "vastgesteld" ? Tone.Good : Tone.Quiet))
        .Text("Versie", row => row.Version is null ? "" : Dutch.Number(row.Version.Version))
        .Date("Geldig vanaf", row => row.Version?.ValidFrom)
        .Build();

    protected override async Task Load() => Versions = await Ask(new ListMethods());
}

/// <summary>A part and its last version.</summary>
public sealed record PartRow(string Code, string Name, MethodView? Version);
