// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Bag.Register;
using Bundel.Collaborations;
using Bundel.Collaborations.Access;
using Bundel.Obligations.Calendar;

namespace Bundel.Web.Api;

/// <summary>Use cases without a route, each with the reason.</summary>
public static class ApiExemptions
{
    private const string BagHasItsOwn = "Programma's bevragen de BAG met de standaard daarvoor: /bag/individuelebevragingen/v2.";

    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(CreateCollaboration)] = "Een samenwerking begint bij de beheerder van de installatie, op de opdrachtregel: geen enkele rol in een samenwerking geeft dat recht.",
        [typeof(CreateApiKey)] = "Een sleutel maakt geen sleutel: wie er één in handen krijgt, zou haar anders zelf kunnen verlengen of verruimen. Dat doet de persoon op de pagina Uw account.",
        [typeof(Invite)] = "Het antwoord bevat een code die één keer getoond wordt; een programma zou haar bewaren. De beheerder maakt een uitnodiging op de pagina Toegang.",
        [typeof(AcceptInvitation)] = "Een mens neemt een uitnodiging aan, aangemeld met het eigen e-mailadres.",
        [typeof(SearchBag)] = BagHasItsOwn,
        [typeof(ShowBagObject)] = BagHasItsOwn,
        [typeof(ShowBagState)] = "De stand is voor mensen; een programma leest haar in /healthz/ready.",
        [typeof(ListOwnSessions)] = "Een sessie hoort bij een browser; een programma heeft er geen.",
        [typeof(EndOwnSession)] = "Een sessie hoort bij een browser; een programma heeft er geen.",
        [typeof(MakeAddress)] = "Het antwoord bevat een geheim adres dat één keer getoond wordt; een programma zou het bewaren. Dat doet een mens op de pagina Agenda.",
        [typeof(ShowFeed)] = "Een geheim adres werkt juist zonder aanmelding: het staat onder /openbaar, naast de API.",
    };
}
