// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Participants;
using Bundel.Settlement.Engine.Changes;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>The exit calculator.</summary>
public sealed class ExitModel(TimeProvider clock) : MethodPage
{
    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "methode", SupportsGet = true)]
    public string? Method { get; set; } = "kb-1985";

    [BindProperty(Name = "eersteProcent", SupportsGet = true)]
    public decimal FirstPercent { get; set; } = 100;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> MethodChoices { get; } = [new("kb-1985", "Afbouw volgens het besluit van 1985"), new("samenwerking", "Zoals de samenwerking het heeft vastgelegd")];

    public ExitResult? Found { get; private set; }

    public DataTable Years => new TableOf<ExitYear>("Uittreedsom per jaar", Found!.Years)
        .Text("Jaar", year => Text(year.Year))
        .Text("Formule", year => year.Formula)
        .Amount("Bedrag", year => year.Amount)
        .Amount("Minder kosten", year => year.Reduction)
        .Amount("Blijvers samen", year => year.Stayers)
        .Total("Totaal", "", Found.Total, "", "")
        .Build();

    public DataTable Categories => new TableOf<ExitCategory>("Directe schade", Found!.Categories)
        .Text("Categorie", category => category.Category)
        .Amount("Onvermijdbaar", category => category.Unavoidable)
        .Amount("Beperkt", category => category.Mitigated)
        .Amount("Netto", category => category.Net)
        .Build();

    public DataTable Effects => new(
        "Wat blijvers meer of minder betalen",
        [new Column("naam", "Deelnemer"), new Column("nu", "Nu", ColumnKind.Money) { Unit = "€" }, .. Found!.Years.Select(year => new Column("j" + Text(year.Year), Text(year.Year), ColumnKind.SignedMoney) { Unit = "€" })],
        [.. Found.Years[0].Effects.Select((effect, i) => new Row([new Cell(effect.Name), new Cell(effect.Now), .. Found.Years.Select(year => new Cell(year.Effects[i].Difference))]))]);

    protected override async Task Load()
    {
        People = [.. (await Ask(new ListParticipants())).Select(participant => new Choice(participant.Code, participant.Name))];
        Participant ??= People.Select(choice => choice.Value).FirstOrDefault();
        Year ??= clock.Today().Year + 1;
        Found = await Find(new ComputeExit(Method == "samenwerking" ? null : new Exit { Participant = Participant ?? "", Year = Year.Value, Method = ExitMethod.Decree1985, FirstPercent = FirstPercent }));
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
