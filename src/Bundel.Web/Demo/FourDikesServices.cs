// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;

namespace Bundel.Web.Demo;

/// <summary>A catalogue of basis and plus.</summary>
internal static class FourDikesServices
{
    private static readonly (string Code, ServiceText Text)[] All =
    [
        ("werkplek-basis", Basis("Werkplek basis", "werkplek", "Teamleider werkplekken", "Laptop, kantoorpakket, telefonie en beveiliging.")),
        ("servicedesk", Basis("Servicedesk", "account", "Teamleider werkplekken", "Hulp op werkdagen van 7.30 tot 17.30 uur.")),
        ("netwerk", Basis("Netwerk en internet", "locatie", "Teamleider infrastructuur", "Verbinding, wifi en vaste aansluitingen per locatie.")),
        ("hosting", Basis("Hosting van applicaties", "applicatie", "Teamleider infrastructuur", "Servers, opslag, reservekopie en herstel.")),
        ("informatieveiligheid", Basis("Informatieveiligheid", "deelnemer", "CISO", "BIO, monitoring en jaarlijkse toets.")),
        ("burgerzaken", Basis("Applicatiebeheer burgerzaken", "inwoner", "Teamleider applicaties", null) with { TaskField = "0.2" }),
        ("werkplek-zwaar", Plus("Werkplek zwaar", "werkplek", "Teamleider werkplekken", "Voor GIS, CAD en beeldbewerking.")),
        ("extra-lijn", Plus("Extra datalijn", "lijn", "Teamleider infrastructuur", "Tweede verbinding voor een locatie.")),
        ("projectleiding", Plus("Projectleiding", "uur", "Manager", "Inhuur van een projectleider voor één deelnemer.")),
    ];

    public static async Task Fill(DemoDoor door)
    {
        foreach (var (code, text) in All) await door.Do(new AddService(code, text));
    }

    private static ServiceText Basis(string name, string unit, string owner, string? description) =>
        new(name, unit, ServicePackage.Basis, VatRegime.Taxed, "0.4", owner, description);

    private static ServiceText Plus(string name, string unit, string owner, string description) =>
        new(name, unit, ServicePackage.Plus, VatRegime.Taxed, "0.4", owner, description);
}
