// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Services;

/// <summary>The fields that adding and changing share.</summary>
public abstract class ServiceForm : BundelPage
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "eenheid")]
    public string? Unit { get; set; }

    [BindProperty(Name = "pakket")]
    public ServicePackage Package { get; set; }

    [BindProperty(Name = "btw")]
    public VatRegime VatRegime { get; set; }

    [BindProperty(Name = "taakveld")]
    public string? TaskField { get; set; }

    [BindProperty(Name = "eigenaar")]
    public string? Owner { get; set; }

    [BindProperty(Name = "omschrijving")]
    public string? Description { get; set; }

    [BindProperty(Name = "totEnMet")]
    public DateOnly? EndsOn { get; set; }

    protected ServiceText ToText() => new(Name?.Trim() ?? "", Unit?.Trim() ?? "", Package, VatRegime, TaskField, Owner, Description, EndsOn);

    protected void Fill(ServiceText text)
    {
        (Name, Unit, Package, VatRegime) = (text.Name, text.Unit, text.Package, text.VatRegime);
        (TaskField, Owner, Description, EndsOn) = (text.TaskField, text.Owner, text.Description, text.EndsOn);
    }

    /// <summary>What a regime means for the bill.</summary>
    public static string? HintOf(VatRegime regime) => regime switch
    {
        VatRegime.Taxed => "Bovenop de prijs komt 21 % btw.",
        VatRegime.Exempt => "Geen btw op de rekening; de eigen voorbelasting wordt kosten.",
        VatRegime.CommonAccount => "Kosten worden met een vaste, vooraf bepaalde sleutel omgeslagen.",
        _ => "De betaalde btw wordt doorgeschoven, zodat deelnemers haar kunnen compenseren.",
    };
}
