// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement;
using Bundel.Settlement.Keys;
using Bundel.Web.Design;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>One key: what it gives in a year, its versions, where it is used.</summary>
public sealed class ShowModel : SettlementPage
{
    [BindProperty(Name = "sleutel", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(Name = "versie", SupportsGet = true)]
    public int? Version { get; set; }

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "versieId")]
    public KeyId DraftId { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    public KeyDetails Key { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public bool MayAdopt => May(SettlementPermissions.Adopt);

    public KeyVersionView? Draft => Key.Versions.FirstOrDefault(version => version.State == "concept");

    public string Sub => $"versie {Key.Shown.Version}, geldig vanaf {Dutch.ShortDate(Key.Shown.ValidFrom)}" + (Key.Shown.Decision is { } decision ? $", besluit {decision}" : "");

    public DataTable Shares
    {
        get
        {
            var table = new TableOf<KeyShare>(FormattableString.Invariant($"Aandelen in {Year}"), Key.Shares).Text("Deelnemer", share => share.Name);
            if (Key.Rule.Kind() == "maatstaf") table.Number("Telling", share => share.Count, share => Link($"maatstaven/{((Bundel.Settlement.Model.MeasureRule)Key.Rule).Measure}"));
            table = Key.Rule.Kind() == "bedragen" ? table.Amount("Bedrag", share => share.Amount) : table.Text("Deel", share => share.Formula, share => share.Formula is null ? null : WhyLink(share.Participant)).Percent("Aandeel", share => share.Share is { } text ? ShareText.Parse(text) : null);
            return table.WhenEmpty("Onbekend: zie de melding hierboven.").Build();
        }
    }

    public string WhyHeading => $"Waarom heeft {Key.Shares.First(share => share.Participant == Participant).Name} dit deel?";

    public DataTable Versions => new TableOf<KeyVersionView>("Versies", Key.Versions)
        .Text("Versie", version => FormattableString.Invariant($"{version.Version}"), version => Link(FormattableString.Invariant($"verrekenen/sleutels/{Code}?versie={version.Version}&jaar={Year}")))
        .Date("Geldig vanaf", version => version.ValidFrom)
        .State("Toestand", version => KeyTones.Of(version.State))
        .Text("Besluit", version => version.Decision ?? "")
        .Build();

    public DataTable Uses => new TableOf<KeyPlace>("Gebruikt bij", Key.Uses)
        .Text("Naam", place => place.Name, place => place.Kind == "kostengroep" ? Link($"verrekenen/begroting/{place.Code}") : place.Kind == "verdeelsleutel" ? Link($"verrekenen/sleutels/{place.Code}") : Link("verrekenen/begroting/mutaties"))
        .Text("Soort", place => place.Kind)
        .WhenEmpty("Deze sleutel wordt nog nergens gebruikt.")
        .Build();

    public Task<IActionResult> OnPostVaststellenAsync() =>
        Do(new AdoptKey(DraftId, Decision ?? ""), _ => Link($"verrekenen/sleutels/{Code}"), "De verdeelsleutel is vastgesteld.");

    public Task<IActionResult> OnPostWeggooienAsync() =>
        Do(new DiscardKey(DraftId), _ => Link("verrekenen/sleutels"), "Het concept is weggegooid.");

    protected override async Task Load()
    {
        Year = await YearOr(Year);
        Key = await Ask(new ShowKey(Code, Year, Version, Participant));
        if (MayAdopt && Draft is not null) Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()), "Kies een besluit");
    }

    private string WhyLink(string participant) =>
        Link(FormattableString.Invariant($"verrekenen/sleutels/{Code}?jaar={Year}&deelnemer={participant}")) + (Version is { } version ? FormattableString.Invariant($"&versie={version}") : "") + "#waarom";
}
