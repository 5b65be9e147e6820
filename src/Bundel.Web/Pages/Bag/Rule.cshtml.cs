// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Quality;
using Bundel.Bag.Quality.Asking;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>One rule: its norm, its trend and the objects behind the number.</summary>
public sealed class RuleModel : TablePage
{
    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "regel", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "peildatum", SupportsGet = true)]
    public DateOnly? On { get; set; }

    public BagRuleView View { get; private set; } = null!;

    public string Sub => View.Day is { } day ? $"{View.Rule.Code}, op {Dutch.Date(day)}" : View.Rule.Code;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("BAG kwaliteit", "bag/kwaliteit"));

    public IReadOnlyList<Definition> Facts =>
    [
        Definition.Of("Norm", View.Rule.Norm),
        Definition.Of("Telt", View.Rule.Counts),
        Definition.Of("Uitkomst", View.Together.Seen is { } seen ? $"{Dutch.Number(View.Together.Broken!.Value)} van {Dutch.Number(seen)}{(View.Together.Percentage is { } part ? $" ({Dutch.Number(part, 2)} %)" : "")}" : "onbekend"),
        Definition.Of("Bron", View.Rule.Source),
    ];

    public DataTable ByMember => new TableOf<RuleAtMember>("Per deelnemer", View.Members)
        .Text("Deelnemer", row => row.Member.Name, row => Link($"bag/kwaliteit/{View.Rule.Code}?deelnemer={row.Member.Code}&peildatum={View.Day:yyyy-MM-dd}"))
        .Number("Bevindingen", row => row.Rate.Broken).Number("Van", row => row.Rate.Seen).Number("Deel", row => row.Rate.Percentage, decimals: 2, unit: "%")
        .WhenEmpty("Er is geen deelnemer met een BAG die u kunt zien.")
        .Build();

    public Chart? Chart => RuleTrend.Of(View.Rule.Name, [.. View.Members.Select(row => (row.Member.Name, row.Trend))]);

    public override DataTable Table => new TableOf<(QualityMember Member, QualityFinding Finding)>("Objecten", View.Members.SelectMany(row => row.Objects.Select(each => (row.Member, each))))
        .Text("Identificatie", row => row.Finding.Kind.Length == 0 ? "geen object" : row.Finding.Id, row => row.Finding.Kind.Length == 0 ? null : Link($"bag/objecten/{row.Finding.Id}?op={View.Day:yyyy-MM-dd}"))
        .Text("Soort", row => row.Finding.Kind)
        .Text("Deelnemer", row => row.Member.Name)
        .Text("Gevonden", row => row.Finding.Found)
        .WhenEmpty(View.Together.Seen is null ? "Onbekend: er is niets ingelezen waaruit dit volgt." : "Niets gevonden.")
        .Build();

    protected override async Task Load() => View = await Ask(new ShowBagRule(Code, Participant, On));
}
