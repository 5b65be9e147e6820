// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Writing;

/// <summary>One attribute in onderzoek that matters for an address: its name in the answer, and what it means.</summary>
internal sealed record AddressNote(string Attribute, string Name, string Explanation);

/// <summary>Which attributes in onderzoek an address tells, with the fixed explanations of the standard.</summary>
internal static class AddressNotes
{
    private const string WrongTown = "Mogelijk verkeerde woonplaats gebruikt.";

    private static readonly AddressNote[] Town = [new("naam", "woonplaatsNaam", "Woonplaatsnaam is mogelijk onjuist geschreven.")];

    private static readonly AddressNote[] Street =
    [
        new("naam", "openbareRuimteNaam", "Openbare ruimte naam komt mogelijk niet overeen met de vermelding in het straatnaambesluit."),
        new("naam", "korteNaam", "Korte naam is mogelijk onjuist, omdat de Openbare ruimte naam mogelijk niet overeen komt met de vermelding in het straatnaambesluit. Dit is geen indicatie dat de openbare ruimte naam mogelijk onjuist is verkort."),
        new("status", "openbareRuimteStatus", "Openbare ruimte bestaat mogelijk niet (meer)."),
    ];

    private static readonly AddressNote StreetTown = new("ligt in", "openbareRuimteLigtIn", $"{WrongTown} De openbare ruimte moet verwijzen naar de woonplaats waarin de openbare ruimte fysiek ligt.");

    private static readonly AddressNote[] Number =
    [
        new("huisnummer", "huisnummer", "Mogelijk is het verkeerde huisnummer geregistreerd."),
        new("huisletter", "huisletter", "Mogelijk is ten onrechte een huisletter toegekend, ontbreekt de huisletter ten onrechte, of is een verkeerde huisletter toegekend."),
        new("huisnummertoevoeging", "huisnummertoevoeging", "Mogelijk is ten onrechte een huisnummertoevoeging toegekend, ontbreekt de huisnummertoevoeging ten onrechte, of is een verkeerde huisnummertoevoeging toegekend."),
        new("postcode", "postcode", "Mogelijk is ten onrechte een postcode toegekend, ontbreekt de postcode ten onrechte, of is een verkeerde postcode toegekend."),
        new("status", "nummeraanduidingStatus", "Adres bestaat mogelijk niet (meer), omdat de nummeraanduiding mogelijk niet (meer) bestaat."),
        new("ligt in", "nummeraanduidingLigtIn", $"{WrongTown} Het adres moet verwijzen naar de woonplaats waarin het adres fysiek ligt."),
        new("ligt aan", "nummeraanduidingligtAan", "Mogelijk verkeerde openbare ruimte gebruikt. Het adres moet verwijzen naar de openbare ruimte waaraan het adres ligt."),
    ];

    private static readonly AddressNote Addressed = new("type adresseerbaar object", "typeAdresseerbaarObject", "Mogelijk is het verkeerde type adresseerbaar object gekoppeld. Deze indicatie heeft daarmee feitelijke betrekking op het gerelateerde adresseerbare object.");

    private static readonly AddressNote[] Object =
    [
        new("geometrie", "adresseerbaarObjectGeometrie", "Mogelijk is de locatie van het verblijfsobject onjuist of, wanneer het een standplaats of ligplaats betreft, is mogelijk de locatie van de contouren onjuist of de contour onjuist."),
        new("status", "adresseerbaarObjectStatus", "De status van het verblijfsobject is mogelijk onjuist of, wanneer het een standplaats of ligplaats betreft, bestaat deze mogelijk niet meer."),
        new("heeft als hoofdadres", "adresseerbaarObjectheeftAlsHoofdadres", "Het adresseerbaar object heeft mogelijk een verkeerd adres."),
        new("heeft als nevenadres", "adresseerbaarObjectheeftAlsNevenadres", "Mogelijk is ten onrechte een nevenadres toegekend, ontbreekt de relatie met het nevenadres of is een verkeerde relatie aanwezig"),
        new("gebruiksdoel", "gebruiksdoelen", "Het gebruiksdoel komt mogelijk niet overeen met het gebruik dat beschreven staat in de vergunning"),
        new("oppervlakte", "oppervlakte", "De oppervlakte van het verblijfsobject is mogelijk onjuist."),
        new("maakt deel uit van", "maaktDeelUitVan", "Mogelijk is niet het juiste pand gerelateerd, of bestaat één van de gerelateerde panden niet meer."),
    ];

    private static readonly AddressNote Year = new("oorspronkelijk bouwjaar", "oorspronkelijkBouwjaar", "Mogelijk is het bouwjaar onjuist");

    /// <summary>What is in onderzoek of this address; extended tells of the object and its panden too.</summary>
    public static List<AddressNote> Of(BagSession session, AddressRecord address, Moment moment, bool extended)
    {
        var notes = new List<AddressNote>();
        Add(notes, session.Investigations.Marks(address.TownId, moment), Town);
        var street = session.Investigations.Marks(address.StreetId, moment);
        Add(notes, street, Street);
        if (!address.OwnTown) Add(notes, street, StreetTown);
        var number = session.Investigations.Marks(address.Id, moment);
        Add(notes, number, Number);
        if (!extended) return notes;
        Add(notes, number, Addressed);
        if (address.Object is { } place) Add(notes, session.Investigations.Marks(place, moment), Object);
        foreach (var building in address.Buildings) Add(notes, session.Investigations.Marks(building, moment), Year);
        return notes;
    }

    private static void Add(List<AddressNote> notes, int marks, params ReadOnlySpan<AddressNote> known)
    {
        if (marks == 0) return;
        foreach (var note in known)
        {
            if ((marks & (1 << Codes.Attribute.CodeOf(note.Attribute)!.Value)) != 0 && !notes.Contains(note)) notes.Add(note);
        }
    }
}
