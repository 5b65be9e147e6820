// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Members;
using Bundel.Bag.Process;
using Bundel.Bag.Process.Cases;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>Cases with their next due date, and what is late per participant.</summary>
public sealed class CasesModel : TablePage
{
    private IReadOnlyList<CaseView> cases = [];

    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "gebeurtenis")]
    public string? Event { get; set; }

    [BindProperty(Name = "onderwerp")]
    public string? Subject { get; set; }

    [BindProperty(Name = "start")]
    public DateOnly? Start { get; set; }

    public IReadOnlyList<Choice> Members { get; private set; } = [];

    public IReadOnlyList<Choice> Events => [.. ProcessGuide.Shipped.Events.Select(each => new Choice(each.Code, $"{each.Code} {each.Name}"))];

    public bool MayWork => May(BagPermissions.Work);

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public IReadOnlyList<Figure> Figures =>
    [
        new("Lopend", Dutch.Number(cases.Count(row => row.Next is not null)), "nog niet afgerond"),
        .. cases.Where(row => row.IsLate).GroupBy(row => row.ParticipantName).OrderByDescending(group => group.Count()).Take(3).Select(group => new Figure($"Te laat: {group.Key}", Dutch.Number(group.Count()), "een stap is over de termijn")),
    ];

    public override DataTable Table => new TableOf<CaseView>("Zaken", cases)
        .Text("Code", row => row.Code, row => Link("bag/zaken/" + row.Code))
        .Text("Deelnemer", row => row.ParticipantName)
        .Text("Onderwerp", row => row.Text.Subject)
        .Text("Gebeurtenis", row => row.Text.Event ?? "terugmelding")
        .Text("Volgende stap", row => row.Next?.Step.Name ?? "")
        .Text("Uiterlijk", row => row.Next?.Due is { } day ? Dutch.ShortDate(day) : "")
        .State("Stand", row => row.Next is null ? new State("Afgerond", Tone.Good) : row.IsLate ? new State("Te laat", Tone.Bad) : new State("Loopt", Tone.Warn))
        .WhenEmpty("Er lopen nog geen zaken.")
        .Build();

    public Task<IActionResult> OnPostAsync() => Do(new StartCase(Code ?? "", Participant ?? "", Subject ?? "", Needed(Start, "start"), Event), _ => Link($"bag/zaken/{Code?.Trim()}"), "De zaak loopt.");

    protected override async Task Load()
    {
        cases = await Ask(new ListCases());
        Members = [.. (await Ask(new ListBagMembers())).Select(member => new Choice(member.Code, member.Name))];
    }
}
