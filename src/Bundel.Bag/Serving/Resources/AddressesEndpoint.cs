// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Places;
using Bundel.Bag.Serving.Records;
using Bundel.Bag.Serving.Writing;

namespace Bundel.Bag.Serving.Resources;

/// <summary>The endpoints /adressen, /adressen/zoek and /adressenuitgebreid.</summary>
internal sealed class AddressesEndpoint(BagSession session, BagCall call, bool extended)
{
    private static readonly string[] Expands = ["openbareRuimte", "nummeraanduiding", "woonplaats", "adresseerbaarObject", "panden"];

    public void Search()
    {
        var query = Query.Read(call.Query);
        var expand = extended ? Expand.None : Expand.Read(query, Expands);
        var moment = Moment.Now(call);
        var lookup = new AddressLookup(session, query, moment);
        var found = lookup.By(SearchKey.Choose(query, extended ? AddressLookup.Extended : AddressLookup.Plain));
        var hal = new HalWriter(session, call, query, extended ? PlaceOf.AnswerCrs(call) : Crs.Rd);
        var addresses = new AddressJson(hal, moment, expand, extended);
        Collection.Write(hal, "adressen", Kept(found, query, moment), paged: true, address => addresses.Write(address));
    }

    public void One(string id)
    {
        var query = Query.Read(call.Query);
        var expand = extended ? Expand.None : Expand.Read(query, Expands);
        var moment = Moment.Now(call);
        var found = new AddressLookup(session, query, moment).ById(Objects.Identifier("nummeraanduidingIdentificatie", Rules.Number, id));
        var address = Kept(found, query, moment).FirstOrDefault() ?? throw RefusalException.NotFound();
        new AddressJson(new HalWriter(session, call, query, extended ? PlaceOf.AnswerCrs(call) : Crs.Rd), moment, expand, extended).Write(address, call.Self);
    }

    /// <summary>Search results with an identificatie to ask the address with.</summary>
    public void Find()
    {
        var query = Query.Read(call.Query);
        var text = query["zoek"] ?? throw RefusalException.Required();
        var found = new AddressLookup(session, query, Moment.Now(call)).Free(text);
        var hal = new HalWriter(session, call, query, Crs.Rd);
        Collection.Write(hal, "zoekresultaten", found, paged: true, address => Result(hal, address));
    }

    private void Result(HalWriter hal, AddressRecord address)
    {
        var identifier = SearchIdentifier.Of(address.Id);
        hal.Json.WriteStartObject();
        hal.Json.WriteString("omschrijving"u8, $"{Address.Line(address.Street, address.Number, address.Letter, address.Suffix)}, {(address.Postcode is null ? "" : address.Postcode + " ")}{address.Town}");
        hal.Json.WriteString("identificatie"u8, identifier);
        hal.Json.WriteStartObject("_links"u8);
        hal.Link("adres", $"{call.Base}/adressen?zoekresultaatIdentificatie={identifier}");
        hal.Json.WriteEndObject();
        hal.Json.WriteEndObject();
    }

    /// <summary>The extended address is left out when its pand has ended.</summary>
    private List<AddressRecord> Kept(List<AddressRecord> found, Query query, Moment moment) =>
        !extended || query.Is("inclusiefEindStatus") ? found : found.FindAll(address => address.Buildings.TrueForAll(id => session.Records.At(id, moment) is not { HasEnded: true }));
}
