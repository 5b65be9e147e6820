// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Engine.Bridges;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>The budget bridge: a waterfall and a table per year, and the years side by side.</summary>
public sealed class BridgeModel : MethodPage
{
    public BridgeResult? Found { get; private set; }

    public string Sub => Found is null ? "van begroting naar begroting" : string.Create(CultureInfo.InvariantCulture, $"vanaf de begroting van {Found.BaseYear}, index {(Found.Way == IndexWay.Additive ? "optellend" : "stapelend")}");

    public DataTable Years => new(
        "Begroting en bijdragen per jaar",
        [new Column("naam", "Naam"), .. Found!.Years.Select(year => new Column(IdOf("j", year), Text(year), ColumnKind.Money) { Unit = "€" })],
        [.. Found.Years.SelectMany(year => year.Participants).Select(participant => participant.Name).Distinct().Select(name => new Row([new Cell(name), .. Found.Years.Select(year => new Cell(year.Participants.FirstOrDefault(found => found.Name == name)?.Amount))]))])
    {
        Totals = [new Row([new Cell("Begroting"), .. Found.Years.Select(year => new Cell(year.Steps[^1].Amount))])],
        Empty = "Voor geen van deze jaren zijn er tellingen om mee te verdelen.",
    };

    public Chart Waterfall(BridgeYear year) => new Waterfall(
        string.Create(CultureInfo.InvariantCulture, $"Verloop naar {year.Year}"),
        year.Steps[0].Name,
        year.Steps[0].Amount,
        [.. year.Steps.Skip(1).Where(step => step.Kind is not BridgeKind.Subtotal and not BridgeKind.End).Select(step => new Change(step.Name, step.Amount))],
        year.Steps[^1].Name);

    public DataTable Steps(BridgeYear year) => new TableOf<BridgePart>(string.Create(CultureInfo.InvariantCulture, $"Stappen naar {year.Year}"), year.Steps)
        .Text("Stap", step => step.Name)
        .Text("Aard", step => step.Nature switch { LineNature.Structural => "structureel", LineNature.Incidental => "incidenteel", _ => "" })
        .Text("Karakter", step => step.Character switch { MutationCharacter.Technical => "technisch", MutationCharacter.Policy => "beleid", _ => "" })
        .Text("Besluit of formule", step => step.Decision ?? step.Formula ?? "")
        .DifferenceIfAny("Mutatie", step => IsStand(step) ? null : step.Amount)
        .AmountIfAny("Stand", step => IsStand(step) ? step.Amount : null)
        .Build();

    public string IdOf(string start, BridgeYear year) => start + Text(year);

    protected override async Task Load() => Found = await Find(new ShowBridge());

    private static bool IsStand(BridgePart step) => step.Kind is BridgeKind.Start or BridgeKind.Subtotal or BridgeKind.End;

    private static string Text(BridgeYear year) => year.Year.ToString(CultureInfo.InvariantCulture);
}
