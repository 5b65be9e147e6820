// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api.Answers;

/// <summary>What each error status says, in Dutch and without anything technical.</summary>
internal static class ApiStatus
{
    public static readonly IReadOnlyDictionary<int, (string Title, string Detail)> Errors = new Dictionary<int, (string, string)>
    {
        [400] = ("De invoer is niet juist", "Het verzoek is niet te lezen."),
        [401] = ("Niet aangemeld", "Geef een geldige sleutel mee in de kop 'Authorization: Bearer …'."),
        [403] = ("Geen recht", "U hebt geen recht voor dit verzoek."),
        [404] = ("Niet gevonden", "Dit adres bestaat niet, of niet voor u."),
        [405] = ("Methode niet toegestaan", "Dit adres kent deze methode niet; de kop 'Allow' noemt welke wel."),
        [406] = ("Vorm niet leverbaar", "Deze API antwoordt met application/json. Vraag daarom in de kop 'Accept', of laat die weg."),
        [409] = ("Niet mogelijk in deze toestand", "Dit kan niet in de huidige toestand."),
        [412] = ("Intussen gewijzigd", "Dit is gewijzigd nadat u het opvroeg. Er is niets opgeslagen."),
        [413] = ("Te groot", "De inhoud van het verzoek is te groot."),
        [415] = ("Vorm niet ondersteund", "De inhoud moet JSON zijn in UTF-8: 'Content-Type: application/json'. Alleen /bestanden neemt ook multipart/form-data en application/octet-stream."),
        [429] = ("Te veel verzoeken", "U doet te veel verzoeken achter elkaar. Wacht zo lang als de kop 'Retry-After' zegt."),
        [503] = ("Even niet beschikbaar", "Bundel kan nu niet bij de databank. Er is niets opgeslagen; probeer het opnieuw na de tijd in de kop 'Retry-After'."),
        [500] = ("Fout in Bundel", "Er ging iets mis in Bundel zelf. Er is niets opgeslagen. De beheerder vindt de oorzaak in het logboek."),
    };

    /// <summary>A thing that a field of query or body names and that is not there is a fault of the input; only what the address names can be not found.</summary>
    public static int Of(Problem problem, ApiRoute route) => problem.Kind switch
    {
        ProblemKind.NotFound when problem.Field is not null && !route.Parameters.Contains(problem.Field) => StatusCodes.Status400BadRequest,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.Conflict when problem.Code == Precondition.Unmet => StatusCodes.Status412PreconditionFailed,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        ProblemKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
