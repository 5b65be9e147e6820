// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Bundel.Settlement.Year.Steps;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Years;

/// <summary>What the pages of a year share: which year, and the tabs with which one goes to another.</summary>
public abstract class YearPage : SettlementPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Asked { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<Tab> Tabs { get; private set; } = [];

    public Crumb YearCrumb => new("Het jaar", Link(FormattableString.Invariant($"verrekenen/jaar?jaar={Year}")));

    /// <summary>The path of this page, without its year.</summary>
    protected abstract string Base { get; }

    protected override async Task Load()
    {
        var years = await Ask(new ListBudgetYears());
        Year = Asked is > 0 and { } asked ? asked : years.Default;
        Tabs = [.. years.Years.Append(Year).Distinct().OrderDescending().Take(8).Select(year => new Tab(FormattableString.Invariant($"{year}"), Link(FormattableString.Invariant($"{Base}?jaar={year}")), year == Year))];
    }

    public string StepLink(string step) => Link("verrekenen/jaar/" + step);

    public static State Badge(StepState state) => state switch
    {
        StepState.Adopted => new State("Vastgesteld", Tone.Good),
        StepState.Checked => new State("Gecontroleerd", Tone.Warn),
        StepState.Superseded => new State("Vervangen", Tone.Quiet),
        _ => new State("Concept", Tone.Quiet),
    };

    /// <summary>"over 12 dagen", "vandaag", "3 dagen geleden".</summary>
    public static string DaysLeft(int days) => days switch
    {
        0 => "vandaag",
        > 0 => "over " + Dutch.Count(days, "dag", "dagen"),
        _ => Dutch.Count(-days, "dag", "dagen") + " geleden",
    };

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
