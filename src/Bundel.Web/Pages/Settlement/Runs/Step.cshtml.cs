// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>The steps of a run, each with a confirmation that says what it does.</summary>
public sealed class StepModel : SettlementPage
{
    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "stap", SupportsGet = true)]
    public string Step { get; set; } = "";

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    [BindProperty(Name = "reden")]
    public string? Reason { get; set; }

    public RunDetails Run { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public string RunTitle => FormattableString.Invariant($"Verrekening {Run.Run.Year}");

    public string Title => $"{RunTitle} {Step}";

    public string Sub => RunWords.Sub(Run.Run);

    public string Explanation => Step switch
    {
        "controleren" => "U controleert als tweede persoon. Bundel rekent nu, bewaart de invoer met haar hash, en bewaart alle uitkomsten. Daarna verandert de verrekening niet meer mee met begroting en tellingen.",
        "teruggeven" => "De verrekening wordt weer een concept. De bewaarde uitkomsten verdwijnen; de maker ziet uw reden.",
        "vaststellen" => "Het bevoegde orgaan heeft besloten. Leg hier vast met welk besluit. Daarna verandert de verrekening nooit meer; een wijziging wordt een nieuwe versie.",
        "vervangen" => "Er komt een nieuwe versie als concept. Deze versie blijft gelden tot de nieuwe is vastgesteld.",
        _ => "Het concept verdwijnt. Begroting, sleutels en tellingen blijven.",
    };

    public string Button => Step switch
    {
        "controleren" => "Ik heb dit gecontroleerd",
        "teruggeven" => "Geef terug",
        "vaststellen" => "Leg vast",
        "vervangen" => "Begin een nieuwe versie",
        _ => "Verwijderen",
    };

    public IReadOnlyList<Definition> Summary =>
    [
        Definition.Of("Te verdelen", Dutch.Euro(Run.Proof.Total)),
        Definition.Of("Deelnemers", Dutch.Number(Run.Contributions.Count)),
        Definition.Of("Sluit tot op de cent", Run.Proof.Difference == Money.Zero ? "ja" : $"nee, verschil {Dutch.Euro(Run.Proof.Difference)}"),
        Definition.Of("Afronding", Run.Rounding),
    ];

    public Task<IActionResult> OnPostAsync() => Step switch
    {
        "controleren" => Do(new CheckRun(Code), _ => RunLink(Code), "De verrekening is gecontroleerd; invoer en uitkomst zijn bewaard."),
        "teruggeven" => Do(new ReturnRun(Code, Reason ?? ""), _ => RunLink(Code), "De verrekening is weer een concept."),
        "vaststellen" => Do(new AdoptRun(Code, Decision ?? ""), _ => RunLink(Code), "De verrekening is vastgesteld."),
        "vervangen" => Do(new ReplaceRun(Code, Reason ?? ""), run => RunLink(run.Code), "De nieuwe versie staat klaar als concept."),
        _ => Do(new RemoveRun(Code), _ => Link("verrekenen/verrekeningen"), "Het concept is verwijderd."),
    };

    protected override async Task Load()
    {
        Run = await Ask(new ShowRun(Code));
        if (Step == "vaststellen") Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()), "Kies een besluit");
    }
}
