// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Methods;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>Ranks methods by the answers, with the criteria that caused the rank.</summary>
public sealed class ChooserModel : MethodPage
{
    [BindProperty(Name = "volwassenheid", SupportsGet = true)]
    public Maturity? MaturityAnswer { get; set; }

    [BindProperty(Name = "producten", SupportsGet = true)]
    public Stability? Products { get; set; }

    [BindProperty(Name = "registraties", SupportsGet = true)]
    public Registration? RegistrationAnswer { get; set; }

    [BindProperty(Name = "grootteverschil", SupportsGet = true)]
    public SizeDifference? Sizes { get; set; }

    [BindProperty(Name = "btw", SupportsGet = true)]
    public VatQuestion? Vat { get; set; }

    public IReadOnlyList<RankedMethod> Ranked { get; private set; } = [];

    public DataTable Table => new TableOf<RankedMethod>("Gerangschikte methoden", Ranked)
        .Text("Methode", method => method.Name, method => method.Page)
        .Number("Punten", method => method.Points)
        .Text("Criteria", method => method.Criteria.Count == 0 ? "geen antwoord dat deze methode raakt" : string.Join(" ", method.Criteria.Select(criterion => $"{(criterion.Points > 0 ? "+" : "−")}{Dutch.Number(Math.Abs(criterion.Points))} {criterion.Question}: {criterion.Sentence}")))
        .WhenEmpty("Beantwoord ten minste één vraag; dan staan hier de methoden die passen, met de reden.")
        .Build();

    protected override async Task Load()
    {
        var questions = new MethodQuestions(MaturityAnswer, Products, RegistrationAnswer, Sizes, Vat);
        if (questions != new MethodQuestions()) Ranked = await Ask(new ChooseMethod(questions));
    }
}
