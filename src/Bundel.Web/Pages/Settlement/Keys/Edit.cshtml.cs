// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Participants;
using Bundel.Settlement;
using Bundel.Settlement.Keys;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>Makes a key, its next version, or changes a draft; the fields follow the way of dividing.</summary>
public sealed class EditModel(TimeProvider clock) : MethodKeyFields
{
    private const int EmptyRows = 3;

    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "sleutel", SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(Name = "wijze", SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(Name = "versieId")]
    public KeyId? DraftId { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "geldigVanaf")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty(Name = "maatstaf")]
    public string? Measure { get; set; }

    [BindProperty(Name = "moment")]
    public string? Moment { get; set; } = "1 januari T-1";

    [BindProperty(Name = "kring")]
    public string? Circle { get; set; } = "deelnemers";

    [BindProperty(Name = "zonder")]
    public string? Without { get; set; }

    [BindProperty(Name = "eenheid")]
    public string? Unit { get; set; } = "procent";

    [BindProperty(Name = "delen")]
    public List<PartRow> Parts { get; set; } = [];

    /// <summary>Which table asked for more rows.</summary>
    [BindProperty(Name = "erbij")]
    public string? More { get; set; }

    [BindProperty(Name = "aan")]
    public string? To { get; set; }

    [BindProperty(Name = "groep")]
    public string? Group { get; set; }

    [BindProperty(Name = "binnen")]
    public string? Inside { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    public KeyForm Form => new(Kind ?? "maatstaf");

    public string Title => Key is null ? "Nieuwe verdeelsleutel" : DraftId is null ? $"Nieuwe versie van {Name}" : $"Concept van {Name} wijzigen";

    public IReadOnlyList<Tab> Tabs => [.. KeyForm.Kinds.Select(kind => new Tab(kind.Name, Link($"verrekenen/sleutels/{(Key is null ? "nieuw" : Key + "/bewerken")}?wijze={kind.Kind}"), kind.Kind == Form.Kind))];

    public IReadOnlyList<Choice> Circles { get; } = [new("deelnemers", "Deelnemers"), new("deelnemers-en-klanten", "Deelnemers en klanten")];

    public IReadOnlyList<Choice> Units { get; } = [new("procent", "Procent", "Telt op tot 100."), new("aandeel", "Aandeel", "Telt op tot 1."), new("gewicht", "Gewicht", "Elke som boven nul.")];

    public IReadOnlyList<Choice> Measures { get; private set; } = [];

    public IReadOnlyList<Choice> Keys { get; private set; } = [];

    public IReadOnlyList<Choice> RealKeys => [.. Keys.Where(key => key.Value.Length > 0)];

    public IReadOnlyList<Choice> KeysOrNone => [new Choice("", "geen: het blijft als rest staan"), .. RealKeys];

    public IReadOnlyList<Choice> Participants { get; private set; } = [];

    /// <summary>What a row of parts may be about.</summary>
    public IReadOnlyList<Choice> PartChoices => OrNone(Form.Kind switch
    {
        "samengesteld" => RealKeys,
        "gemiddelde" => Measures,
        _ => Participants,
    });

    public override async Task<IActionResult> OnGetAsync()
    {
        if (Key is not null) KeyFormFill.Fill(this, await Newest(Key));
        else ValidFrom = new DateOnly(clock.Today().Year + 1, 1, 1);
        return await base.OnGetAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (More is not null) return await Extend();
        var rule = KeyFormRead.Rule(this);
        if (ValidFrom is null) return await Refuse([Problem.InField("geldigVanaf", "verplicht", "Vul een datum in.")]);
        if (!rule.Succeeded) return await Refuse([.. rule.Problems.Where(problem => problem.Field is null || ModelState[problem.Field] is not { Errors.Count: > 0 })]);
        var code = Key ?? Code ?? "";
        return DraftId is { } draft
            ? await Do(new ChangeKey(draft, Name ?? "", ValidFrom.Value, rule.Value, Source), _ => Link($"verrekenen/sleutels/{code}"), "Het concept is gewijzigd.")
            : await Do(new DraftKey(code, Name ?? "", ValidFrom.Value, rule.Value, Source), _ => Link($"verrekenen/sleutels/{code}"), "Het concept is opgeslagen.");
    }

    protected override Problem AtField(Problem problem) => problem.Field == "verdeling" ? problem with { Field = Form.RuleField, Place = null } : problem;

    /// <summary>The draft, or the version that holds now.</summary>
    private async Task<KeyDetails> Newest(string code)
    {
        var key = await Ask(new ShowKey(code, clock.Today().Year));
        return key.Versions.FirstOrDefault(version => version.State == "concept") is { } draft ? await Ask(new ShowKey(code, key.Year, draft.Version)) : key;
    }

    protected override async Task Load()
    {
        Measures = [.. (await Ask(new ListMeasures())).Select(measure => new Choice(measure.Code, measure.Text.Name))];
        Keys = [new Choice("", "gelijke delen"), .. (await Ask(new ListKeys())).Where(key => key.Code != Key).Select(key => new Choice(key.Code, key.Name))];
        Participants = [.. (await Ask(new ListParticipants())).Select(participant => new Choice(participant.Code, participant.Name))];
        AddRows(Parts);
        AddRows(Activities);
        AddRows(GrowthPath);
        AddRows(Bounds);
    }

    public static IReadOnlyList<Choice> OrNone(IReadOnlyList<Choice> choices) => [new Choice("", "kies"), .. choices];

    /// <summary>The same form with what was typed, and empty rows below it.</summary>
    private async Task<IActionResult> Extend()
    {
        foreach (var entry in ModelState.Values) entry.Errors.Clear();
        foreach (var _ in Enumerable.Range(0, EmptyRows))
        {
            if (More == KeyTable.Path.Name) GrowthPath.Add(new StepRow());
            else if (More == KeyTable.Bounds.Name) Bounds.Add(new BoundsRow());
            else if (More == KeyTable.Activities.Name) Activities.Add(new ActivityRow());
            else Parts.Add(new PartRow());
        }

        await Load();
        return Page();
    }

    private static void AddRows<T>(List<T> rows)
        where T : IKeyRow, new()
    {
        var empty = rows.AsEnumerable().Reverse().TakeWhile(row => row.IsEmpty).Count();
        for (; empty < EmptyRows; empty++) rows.Add(new T());
    }
}
