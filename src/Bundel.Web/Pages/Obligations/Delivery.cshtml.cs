// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Standing;
using Bundel.Settlement;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>One delivery, or a new one under "nieuw".</summary>
public sealed class DeliveryModel : ObligationsPage
{
    private DeliveryView? view;
    private IReadOnlyList<MatrixLine> purposes = [];

    [BindProperty(Name = "oplevering", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "code")]
    public string? NewCode { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "verplichtingen")]
    public string? Obligations { get; set; }

    [BindProperty(Name = "deelnemers")]
    public string? Participants { get; set; }

    [BindProperty(Name = "wijze")]
    public DeliveryMode Mode { get; set; }

    [BindProperty(Name = "weken")]
    public int Weeks { get; set; }

    [BindProperty(Name = "wekenPerDeelnemer")]
    public int WeeksEach { get; set; }

    [BindProperty(Name = "wekenAlleen")]
    public int WeeksAlone { get; set; }

    [BindProperty(Name = "vraag")]
    public string? Skills { get; set; }

    [BindProperty(Name = "na")]
    public string? After { get; set; }

    [BindProperty(Name = "nietVoor")]
    public DateOnly? NotBefore { get; set; }

    [BindProperty(Name = "uiterlijk")]
    public DateOnly? Due { get; set; }

    [BindProperty(Name = "eigenaar")]
    public string? Owner { get; set; }

    [BindProperty(Name = "leverancier")]
    public string? Supplier { get; set; }

    [BindProperty(Name = "uitgave")]
    public DateOnly? Release { get; set; }

    [BindProperty(Name = "dvo")]
    public string? Clause { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    [BindProperty(Name = "eenmalig")]
    public Money? OneOff { get; set; }

    [BindProperty(Name = "perJaar")]
    public Money? Yearly { get; set; }

    [BindProperty(Name = "sleutel")]
    public string? Key { get; set; }

    [BindProperty(Name = "jaar")]
    public int? Year { get; set; }

    [BindProperty(Name = "gereedOp")]
    public DateOnly? DoneOn { get; set; }

    [BindProperty(Name = "gewicht")]
    public int Weight { get; set; } = 1;

    [BindProperty(Name = "kostengroep")]
    public string? Pool { get; set; }

    public bool IsNew => Code == "nieuw";

    public string Heading => view?.Text.Name ?? "Oplevering toevoegen";

    public string Sub => view is null ? "" : (view.Text.Mode == DeliveryMode.Together ? "samen gedaan" : "bij elke deelnemer apart") + (From is { } from ? $"; {from}" : "");

    /// <summary>Where it came from.</summary>
    private string? From => view?.Text is { Origin: not DeliveryOrigin.Own } text ? (text.Origin switch
    {
        DeliveryOrigin.Blueprint => "uit een verschil met een blauwdruk",
        DeliveryOrigin.Bag => "uit een bevinding in de BAG",
        _ => "uit een verplichting",
    }) + (text.OriginReference is { } reference ? $" ({reference})" : "") : null;

    public string? Mutation => view?.Mutation;

    public bool MayPropose => MayPlan && May(SettlementPermissions.Prepare) && view?.Text is { } text && (text.OneOff?.Cents ?? 0) + (text.Yearly?.Cents ?? 0) > 0;

    public override DataTable Table => new TableOf<MatrixLine>("Waarvoor", purposes)
        .Text("Verplichting", line => line.Name, line => RowLink(line.Code))
        .Text("Uiterlijk", line => DateText(line.Deadline))
        .State("Stand", line => Badge(line.Together))
        .Build();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsNew) view = await Ask(new ShowDelivery(Code));
        var code = IsNew ? string.IsNullOrWhiteSpace(NewCode) ? Kernel.Code.From(Name ?? "") : NewCode.Trim() : Code;
        return await Do(new RecordDelivery(code, Text()), _ => Link("verplichtingen/opleveringen/" + code), $"{Name} is vastgelegd.");
    }

    public Task<IActionResult> OnPostVoorstellenAsync() =>
        Do(new ProposeDeliveryCost(Code, Pool ?? ""), _ => Link("verplichtingen/opleveringen/" + Code), "De kosten zijn voorgesteld; het besluit staat nog open.");

    protected override async Task Load()
    {
        if (IsNew) return;
        view = await Ask(new ShowDelivery(Code));
        purposes = [.. (await Ask(new ShowMatrix())).Lines.Where(line => view.Text.Obligations.Contains(line.Code))];
        if (!HttpMethods.IsGet(Request.Method)) return;
        var text = view.Text;
        (Name, Obligations, Participants, Mode) = (text.Name, string.Join(", ", text.Obligations), string.Join(", ", text.Participants), text.Mode);
        (Weeks, WeeksEach, WeeksAlone, After) = (text.Weeks, text.WeeksEach, text.WeeksAlone, string.Join(", ", text.After ?? []));
        Skills = string.Join(", ", (text.Demands ?? []).Select(demand => string.Create(CultureInfo.InvariantCulture, $"{demand.Skill} {demand.Amount}{(demand.AtParticipant ? " deelnemer" : "")}")));
        (NotBefore, Due, Owner, Supplier, Release, Clause, Decision) = (text.NotBefore, text.Due, text.Owner, text.Supplier, text.Release, text.Clause, text.Decision);
        (OneOff, Yearly, Key, Year, DoneOn, Weight) = (text.OneOff, text.Yearly, text.Key, text.Year, text.DoneOn, text.Weight);
    }

    private DeliveryText Text() => new(
        Name?.Trim() ?? "", List(Obligations), List(Participants), Mode, Weeks, WeeksEach, WeeksAlone, [.. List(Skills).Select(Demand)], List(After), NotBefore, Due, Weight,
        Blank(Owner), Blank(Supplier), Release, Blank(Clause), Blank(Decision), OneOff, Yearly, Blank(Key), Year, view?.Text.Origin ?? DeliveryOrigin.Own, view?.Text.OriginReference, DoneOn);

    private static SkillDemand Demand(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var atParticipant = words.Remove("deelnemer");
        var amount = words.Count > 1 && int.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        if (words.Count > 1 && int.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _)) words.RemoveAt(words.Count - 1);
        return new SkillDemand(string.Join(' ', words), amount, atParticipant);
    }

    private static string[] List(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
