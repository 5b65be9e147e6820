// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Management;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>One management card, or a new one under "nieuw", with its connections and what ends.</summary>
public sealed class CardModel : ObligationsPage
{
    private const int EmptyRows = 3;

    private CardView? view;

    [BindProperty(Name = "beheerkaart", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "code")]
    public string? NewCode { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "verplichting")]
    public string? Obligation { get; set; }

    [BindProperty(Name = "functioneelBeheerder")]
    public string? FunctionalManager { get; set; }

    [BindProperty(Name = "vervangerFunctioneel")]
    public string? FunctionalDeputy { get; set; }

    [BindProperty(Name = "technischBeheerder")]
    public string? TechnicalManager { get; set; }

    [BindProperty(Name = "vervangerTechnisch")]
    public string? TechnicalDeputy { get; set; }

    [BindProperty(Name = "leverancier")]
    public string? Supplier { get; set; }

    [BindProperty(Name = "contractTot")]
    public DateOnly? ContractUntil { get; set; }

    [BindProperty(Name = "dvo")]
    public string? Clause { get; set; }

    [BindProperty(Name = "dienstniveau")]
    public string? ServiceLevel { get; set; }

    [BindProperty(Name = "versie")]
    public string? Version { get; set; }

    [BindProperty(Name = "ondersteundTot")]
    public DateOnly? SupportedUntil { get; set; }

    [BindProperty(Name = "perJaar")]
    public Money? Yearly { get; set; }

    [BindProperty(Name = "termijnen")]
    public List<ExpiryRow> Expiries { get; set; } = [];

    [BindProperty(Name = "aansluitingen")]
    public List<ConnectionRow> Connections { get; set; } = [];

    public bool IsNew => Code == "nieuw";

    public string Heading => view?.Text.Name ?? "Beheerkaart toevoegen";

    public IReadOnlyList<Term> Terms => view is not { Text: var text } ? [] :
    [
        new("Voor", view.Owner),
        new("Beheer", view.Gaps.Count == 0 ? "geregeld" : "niet geregeld; het ontbreekt aan: " + Dutch.List(view.Gaps)),
        new("Functioneel beheerder", Both(text.FunctionalManager, text.FunctionalDeputy)),
        new("Technisch beheerder", Both(text.TechnicalManager, text.TechnicalDeputy)),
        new("Leverancier", text.Supplier),
        new("Afspraak", text.Clause),
        new("Dienstniveau", text.ServiceLevel),
        .. (text.Connections ?? []).Select(connection => new Term("Aansluiting", string.Join(", ", new[] { connection.Oin, connection.ServiceId, connection.Environment }.OfType<string>()))),
        new("Kosten per jaar", text.Yearly is { } yearly ? Dutch.Euro(yearly) : null),
    ];

    public override DataTable Table => new TableOf<Expiry>("Wat eindigt", view?.Text.All() ?? [])
        .Text("Naam", row => row.Name)
        .Text("Soort", row => row.Kind.Text())
        .Date("Tot", row => row.Until)
        .Text("Uitgever", row => row.Issuer ?? "")
        .Text("Komt terug", row => row.RepeatMonths is { } months ? $"na {Dutch.Count(months, "maand", "maanden")}" : "")
        .WhenEmpty("Er staat niets dat eindigt.")
        .Build();

    public async Task<IActionResult> OnPostAsync()
    {
        await Find();
        var code = IsNew ? string.IsNullOrWhiteSpace(NewCode) ? Kernel.Code.From(Name ?? "") : NewCode.Trim() : Code;
        var text = new CardText(
            Name?.Trim() ?? "", Obligation?.Trim() ?? "", Blank(FunctionalManager), Blank(FunctionalDeputy), Blank(TechnicalManager), Blank(TechnicalDeputy), Blank(Supplier), ContractUntil,
            Blank(Clause), Blank(ServiceLevel), Blank(Version), SupportedUntil, Yearly, [.. Connections.Where(row => !row.IsEmpty).Select(row => row.Read())], Ends());
        return await Do(new RecordCard(code, text, IsNew ? Blank(Participant) : view?.Participant), _ => Link("verplichtingen/beheer/" + code), $"{Name} is vastgelegd.");
    }

    protected override async Task Load()
    {
        await Find();
        if (HttpMethods.IsGet(Request.Method)) Fill(view?.Text);
        Expiries.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new ExpiryRow()));
        Connections.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new ConnectionRow()));
    }

    private void Fill(CardText? text)
    {
        if (text is null) return;
        (Name, Obligation, FunctionalManager, FunctionalDeputy) = (text.Name, text.Obligation, text.FunctionalManager, text.FunctionalDeputy);
        (TechnicalManager, TechnicalDeputy, Supplier, ContractUntil) = (text.TechnicalManager, text.TechnicalDeputy, text.Supplier, text.ContractUntil);
        (Clause, ServiceLevel, Version, SupportedUntil, Yearly) = (text.Clause, text.ServiceLevel, text.Version, text.SupportedUntil, text.Yearly);
        Expiries = [.. (text.Expiries ?? []).Select(ExpiryRow.Of)];
        Connections = [.. (text.Connections ?? []).Select(ConnectionRow.Of)];
    }

    private IReadOnlyList<Expiry> Ends() =>
        [.. Expiries.Index().Where(row => !row.Item.IsEmpty).Select(row => row.Item.Read(Needed(row.Item.Until, FormattableString.Invariant($"termijnen[{row.Index}].tot"))))];

    private async Task Find()
    {
        if (IsNew) return;
        view = (await Ask(new ListCards())).Cards.FirstOrDefault(card => card.Code == Code) ?? throw new RefusedException([Problem.NotFound("Deze beheerkaart bestaat niet.")]);
    }

    private static string? Both(string? manager, string? deputy) => manager is null ? null : deputy is null ? manager : $"{manager}; vervanger: {deputy}";

    internal static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
