// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Participants;
using Bundel.Settlement;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>Direct damage of an exit, category by category and year by year, as a table to fill in; kept as a draft of the part "uittreding".</summary>
public sealed class ExitDamageModel(TimeProvider clock) : MethodPage
{
    private const int EmptyRows = 4;

    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "geldigVanaf")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty(Name = "aandeelProcent")]
    public decimal SharePercent { get; set; } = 100;

    [BindProperty(Name = "categorie")]
    public List<string?> Categories { get; set; } = [];

    [BindProperty(Name = "schadejaar")]
    public List<string?> Years { get; set; } = [];

    [BindProperty(Name = "onvermijdbaar")]
    public List<string?> Unavoidable { get; set; } = [];

    [BindProperty(Name = "beperkt")]
    public List<string?> Mitigated { get; set; } = [];

    [BindProperty(Name = "toelichting")]
    public List<string?> Notes { get; set; } = [];

    [BindProperty(Name = "kostenVermindering")]
    public string? Reductions { get; set; }

    [BindProperty(Name = "uitgangspunten")]
    public string? Assumptions { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    public Crumb ExitCrumb => new("Uittreding", Link("verrekenen/uittreding"));

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<DamageRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        var damages = DamageRow.Read(Filled());
        var reductions = DamageRow.Amounts(Reductions, "kostenVermindering");
        if (damages.Problems.Count + reductions.Problems.Count > 0) return await Refuse([.. damages.Problems, .. reductions.Problems]);
        var exit = new Exit
        {
            Participant = Participant ?? "",
            Year = Needed(Year, "jaar"),
            Method = ExitMethod.DirectDamage,
            SharePercent = SharePercent,
            Damages = damages.Value,
            Reductions = reductions.Value,
            Assumptions = Keys.KeyForm.Rows(Assumptions),
        };
        return await Do(new DraftMethod(Needed(ValidFrom, "geldigVanaf"), new MethodContent(new MethodParts { Exit = exit }), Source), _ => Link("verrekenen/uittreding?methode=samenwerking"), "Het concept is bewaard.");
    }

    protected override async Task Load()
    {
        People = [.. (await Ask(new ListParticipants())).Select(participant => new Choice(participant.Code, participant.Name))];
        if (Categories.Count == 0) await Fill();
        Rows = [.. Filled(), .. Enumerable.Repeat(new DamageRow(), EmptyRows)];
        Participant ??= People.Select(choice => choice.Value).FirstOrDefault();
        Year ??= clock.Today().Year + 1;
        ValidFrom ??= new DateOnly(clock.Today().Year, 1, 1);
    }

    private IEnumerable<DamageRow> Filled() => Categories
        .Select((category, i) => new DamageRow(category, Years.ElementAtOrDefault(i), Unavoidable.ElementAtOrDefault(i), Mitigated.ElementAtOrDefault(i), Notes.ElementAtOrDefault(i)))
        .Where(row => !row.IsEmpty);

    /// <summary>What the collaboration has laid down for this participant, or for the one it named when none was asked for.</summary>
    private async Task Fill()
    {
        var last = (await Ask(new ListMethods())).FirstOrDefault(version => version.Part == "uittreding");
        if (last is null || MethodJsonParts.Read("uittreding", last.Content) is not { Succeeded: true, Value.Exit: { } exit }) return;
        if (Participant is not null && Participant != exit.Participant) return;
        (Participant, Year, SharePercent, Source) = (exit.Participant, exit.Year, exit.SharePercent, last.Source);
        ValidFrom = last.ValidFrom;
        foreach (var row in exit.Damages.Select(DamageRow.Of))
        {
            Categories.Add(row.Category);
            Years.Add(row.Year);
            Unavoidable.Add(row.Unavoidable);
            Mitigated.Add(row.Mitigated);
            Notes.Add(row.Note);
        }

        Reductions = Keys.KeyForm.Join(exit.Reductions.Select(reduction => (reduction.Year.ToString(CultureInfo.InvariantCulture), Dutch.Amount(reduction.Amount))));
        Assumptions = string.Join('\n', exit.Assumptions);
    }
}
