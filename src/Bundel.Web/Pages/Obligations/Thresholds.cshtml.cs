// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Signals;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The thresholds of the signals, and whether progress is public.</summary>
public sealed class ThresholdsModel : ObligationsPage
{
    private SignalsView view = null!;

    [BindProperty(Name = "openbaar")]
    public bool Public { get; set; }

    /// <summary>As Bundel ships them.</summary>
    public IReadOnlyList<SignalRule> Rules => SignalList.All;

    public IEnumerable<(string Side, decimal? Standard)> Sides(SignalRule rule) => [("geel", rule.Amber), ("rood", rule.Red)];

    /// <summary>What was typed, or what differs from the shipped value.</summary>
    public string Given(string key)
    {
        if (Request.HasFormContentType) return Request.Form[key].ToString();
        return view.Own.TryGetValue(key, out var own) ? Dutch.Figure(own) : "";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (own, problems) = (new Dictionary<string, decimal>(), new List<Problem>());
        foreach (var key in Rules.SelectMany(rule => Sides(rule).Where(side => side.Standard is not null).Select(side => $"{rule.Code}.{side.Side}")))
        {
            if (Request.Form[key].ToString().Trim() is not { Length: > 0 } text) continue;
            if (Kernel.Tables.NumberText.TryParse(text, Kernel.Tables.NumberNotation.Dutch, out var value)) own[key] = value;
            else problems.Add(new Problem("getal-ongeldig", $"{key}: dit is geen getal.") { Found = text, Expected = "een getal, of leeg" });
        }

        return problems.Count > 0 ? await Refuse(problems) : await Do(new RecordThresholds(own, Public), _ => Link("verplichtingen/drempels"), "De drempels zijn vastgelegd.");
    }

    protected override async Task Load()
    {
        view = await Ask(new ShowSignals());
        if (HttpMethods.IsGet(Request.Method)) Public = view.IsPublic;
    }
}
