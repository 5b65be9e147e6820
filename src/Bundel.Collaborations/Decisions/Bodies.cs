// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

/// <summary>
/// Which bodies a legal form has, and which of them is competent for what.
/// Wet gemeenschappelijke regelingen: art. 8 and 12 (openbaar lichaam: algemeen en dagelijks bestuur), art. 14a (bedrijfsvoeringsorganisatie: one bestuur),
/// art. 34 (the budget is adopted by the algemeen bestuur or the bestuur). Without a legal person the colleges of the participants decide.
/// </summary>
public static class Bodies
{
    public static IReadOnlyList<Body> Of(LegalForm form) => form switch
    {
        LegalForm.OpenbaarLichaam => [Body.AlgemeenBestuur, Body.DagelijksBestuur],
        LegalForm.Bedrijfsvoeringsorganisatie or LegalForm.Stichting => [Body.Bestuur],
        LegalForm.GemeenschappelijkOrgaan => [Body.GemeenschappelijkOrgaan],
        LegalForm.Cooperatie => [Body.AlgemeneLedenvergadering, Body.Bestuur],
        LegalForm.Vennootschap => [Body.AlgemeneVergadering, Body.Bestuur],
        _ => [Body.Colleges],
    };

    /// <summary>The bodies that may do this; never empty.</summary>
    public static IReadOnlyList<Body> Competent(LegalForm form, ActKind act) =>
        act is ActKind.Count or ActKind.Services ? Of(form) : [Of(form)[0]];

    /// <summary>"het algemeen bestuur", "de colleges".</summary>
    public static string WithArticle(this Body body) => body switch
    {
        Body.Colleges => "de colleges",
        Body.AlgemeneLedenvergadering or Body.AlgemeneVergadering => "de " + body.Text(),
        _ => "het " + body.Text(),
    };
}
