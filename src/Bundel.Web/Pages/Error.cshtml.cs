// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages;

/// <summary>What a reader sees when something is not there, not allowed or broken: words, no technical details.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
public sealed class ErrorModel : PageModel
{
    /// <summary>What happened.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What the reader can do.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>Shows the words for a status.</summary>
    public void OnGet(int status) => Show(status);

    /// <summary>The same after a form.</summary>
    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        (Heading, Explanation) = status switch
        {
            404 => ("Niet gevonden", "Deze pagina bestaat niet, of niet in dit samenwerkingsverband. Controleer het adres of zoek verder vanaf het begin."),
            401 or 403 => ("Geen toegang", "Uw functie geeft geen toegang tot deze pagina. Vraag de beheerder van uw samenwerkingsverband om het recht dat u nodig hebt."),
            400 => ("Verzoek niet begrepen", "De pagina was te lang open of is onvolledig verzonden. Ga terug, ververs de pagina en probeer het nog eens."),
            429 => ("Te veel verzoeken", "U vroeg in korte tijd meer dan Bundel toestaat. Wacht een minuut en probeer het nog eens."),
            413 => ("Bestand te groot", "Het bestand is te groot; er is niets opgeslagen. Verwacht: hoogstens 100 MB. Lever het in delen aan, of gebruik de opdrachtregel."),
            _ => ("Er ging iets mis", "Bundel kon dit niet afmaken. Er is niets half opgeslagen. Probeer het nog eens; blijft het misgaan, meld het dan aan uw beheerder."),
        };
        if (status is >= 400 and < 600) Response.StatusCode = status;
    }
}
