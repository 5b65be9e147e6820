// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>Fields of the keys that belong to a financing method: past use, price times quantity, time, growth path, bounds and claims.</summary>
public abstract class MethodKeyFields : SettlementPage
{
    [BindProperty(Name = "eerste")]
    public int? First { get; set; }

    [BindProperty(Name = "laatste")]
    public int? Last { get; set; }

    [BindProperty(Name = "jaren")]
    public string? Years { get; set; }

    [BindProperty(Name = "herijken")]
    public int? Recalibrate { get; set; }

    [BindProperty(Name = "prijs")]
    public decimal? Price { get; set; }

    [BindProperty(Name = "gepland")]
    public decimal? Planned { get; set; }

    [BindProperty(Name = "vast")]
    public Money? Fixed { get; set; }

    [BindProperty(Name = "vanaf")]
    public decimal? Threshold { get; set; }

    [BindProperty(Name = "prijsafronding")]
    public Money? PriceUnit { get; set; }

    [BindProperty(Name = "restsleutel")]
    public string? RestKey { get; set; }

    [BindProperty(Name = "capaciteit")]
    public decimal? Capacity { get; set; }

    [BindProperty(Name = "activiteiten")]
    public List<ActivityRow> Activities { get; set; } = [];

    [BindProperty(Name = "van")]
    public string? Old { get; set; }

    [BindProperty(Name = "naar")]
    public string? New { get; set; }

    [BindProperty(Name = "pad")]
    public List<StepRow> GrowthPath { get; set; } = [];

    [BindProperty(Name = "minimum")]
    public Money? Floor { get; set; }

    [BindProperty(Name = "maximum")]
    public Money? Cap { get; set; }

    [BindProperty(Name = "grenzen")]
    public List<BoundsRow> Bounds { get; set; } = [];
}
