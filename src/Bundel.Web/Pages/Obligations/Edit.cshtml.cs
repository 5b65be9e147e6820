// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Obligations;
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>Adds a row of one's own, or sees a row of the register differently, with the reason.</summary>
public sealed class EditModel(TimeProvider clock) : ObligationsPage
{
    private Obligation? before;
    private bool overridden;

    protected override Permission Takes => ObligationsPermissions.Register;

    [BindProperty(Name = "verplichting", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "code")]
    public string? NewCode { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "soort")]
    public ObligationKind Kind { get; set; } = ObligationKind.Agreement;

    [BindProperty(Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(Name = "grondslag")]
    public string? Basis { get; set; }

    [BindProperty(Name = "graadGemeente")]
    public BindingForce ForMunicipality { get; set; } = BindingForce.Unknown;

    [BindProperty(Name = "graadRegeling")]
    public BindingForce ForArrangement { get; set; } = BindingForce.Unknown;

    [BindProperty(Name = "toezichthouder")]
    public string? Supervisor { get; set; }

    [BindProperty(Name = "uiterlijk")]
    public DateOnly? Deadline { get; set; }

    [BindProperty(Name = "datumStatus")]
    public DateStatus DateStatus { get; set; } = DateStatus.Adopted;

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    [BindProperty(Name = "na")]
    public string? After { get; set; }

    [BindProperty(Name = "toelichting")]
    public string? Note { get; set; }

    [BindProperty(Name = "reden")]
    public string? Because { get; set; }

    public bool IsNew => Code.Length == 0;

    public bool MayTakeBack => overridden;

    public string Heading => before is null ? "Eigen verplichting toevoegen" : $"{before.Name}: afwijken met reden";

    public string Back => IsNew ? Link("verplichtingen") : RowLink(Code);

    public async Task<IActionResult> OnPostAsync()
    {
        await Find();
        var row = Row();
        return await Do(new RecordObligation(row, Because ?? ""), _ => RowLink(row.Code), $"{row.Name} is vastgelegd.");
    }

    public Task<IActionResult> OnPostTerugnemenAsync() => Do(new TakeBackObligation(Code, Because ?? ""), _ => Link("verplichtingen"), "De afwijking is teruggenomen.");

    protected override async Task Load()
    {
        await Find();
        if (before is null || !HttpMethods.IsGet(Request.Method)) return;
        (Name, Kind, Theme, Basis, Supervisor, Note) = (before.Name, before.Kind, before.Theme, before.Basis, before.Supervisor, before.Note);
        (ForMunicipality, ForArrangement) = (before.ForceOn(OrganisationKind.Gemeente), before.ForceOn(OrganisationKind.GemeenschappelijkeRegeling));
        (Deadline, DateStatus, Source) = (before.Deadline?.Date, before.Deadline?.Status ?? DateStatus.Adopted, before.Deadline?.Source);
        After = string.Join(", ", before.After);
    }

    private async Task Find()
    {
        if (IsNew) return;
        var details = await Ask(new ShowObligation(Code));
        before = details.Row.Obligation;
        overridden = details.Row.IsOwn || details.Row.Override is not null;
    }

    private Obligation Row()
    {
        var known = before ?? new Obligation { Code = NewCode?.Trim() ?? "", Name = "" };
        return known with
        {
            Name = Name?.Trim() ?? "",
            Kind = Kind,
            Theme = Theme?.Trim() ?? "",
            Basis = Blank(Basis),
            Supervisor = Blank(Supervisor),
            Note = Blank(Note),
            Forces = [.. known.Forces.Where(force => force.Organisation is not (OrganisationKind.Gemeente or OrganisationKind.GemeenschappelijkeRegeling)), new ForceFor(OrganisationKind.Gemeente, ForMunicipality), new ForceFor(OrganisationKind.GemeenschappelijkeRegeling, ForArrangement)],
            Dates = Dates(known),
            After = [.. (After ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            CheckedOn = clock.Today(),
        };
    }

    /// <summary>A new deadline takes the place of the one before, which stays.</summary>
    private IReadOnlyList<DateVersion> Dates(Obligation known)
    {
        if (Deadline == known.Deadline?.Date && (Deadline is null || DateStatus == known.Deadline!.Status)) return known.Dates;
        var by = Deadline is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "onbekend";
        var earlier = known.Dates.Select(date => date.Kind == DateKind.Deadline && date.SupersededBy is null ? date with { SupersededBy = by } : date);
        return Deadline is { } deadline
            ? [.. earlier, new DateVersion(DateKind.Deadline, deadline, DatePrecision.Day, DateStatus, Blank(Source) ?? "eigen opgave", clock.Today())]
            : [.. earlier];
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
