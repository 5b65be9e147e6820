// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Records;
using Bundel.Bag.Serving.Writing;

namespace Bundel.Bag.Serving.Resources;

/// <summary>The endpoints /adresseerbareobjecten: a verblijfsobject, ligplaats or standplaats under the name of its type.</summary>
internal sealed class AddressableObjects(BagSession session, BagCall call)
{
    private const string IdName = "adresseerbaarobjectidentificatie";

    public void Search()
    {
        var query = Query.Read(call.Query);
        var expand = Expand.Read(query, ObjectKind.AddressableExpands);
        var moment = Moment.Of(call, query);
        var found = new ObjectSearch(session, call, query, moment).By(SearchKey.Choose(query, ObjectKind.AddressableKeys), BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats);
        var hal = new HalWriter(session, call, query, PlaceOf.AnswerCrs(call));
        Collection.Write(hal, "adresseerbareObjecten", found, paged: true, record => Write(hal, new ResourceJson(hal, moment, expand), record, hal.At(record.Kind, record.Id), SelfOf(hal, record)));
    }

    public void One(string id)
    {
        var query = Query.Read(call.Query);
        var expand = Expand.Read(query, ObjectKind.AddressableExpands);
        var moment = Moment.Of(call, query);
        var hal = new HalWriter(session, call, query, PlaceOf.AnswerCrs(call));
        var record = session.Records.At(Objects.Identifier(IdName, Rules.Addressable, id), moment) ?? throw RefusalException.NotFound();
        Write(hal, new ResourceJson(hal, moment, expand), record, hal.At(record.Kind, record.Id), call.Self);
    }

    public void LifeCycle(string id)
    {
        var query = Query.Read(call.Query);
        var hal = new HalWriter(session, call, query, PlaceOf.AnswerCrs(call)) { Style = LinkStyle.LifeCycle };
        var number = Objects.Identifier(IdName, Rules.Addressable, id);
        var resources = new ResourceJson(hal, Moment.Now(call), Expand.None);
        Collection.Write(hal, "voorkomens", Objects.Versions(session, BagKinds.Of(number)!.Value, number, query), paged: false, record => Write(hal, resources, record, Objects.SelfOf(hal, record), Objects.SelfOf(hal, record)));
    }

    private string SelfOf(HalWriter hal, BagRecord record) => $"{call.Base}/adresseerbareobjecten/{HalWriter.IdText(record.Kind, record.Id)}{hal.OwnTime}";

    private static void Write(HalWriter hal, ResourceJson resources, BagRecord record, string inner, string outer)
    {
        hal.Json.WriteStartObject();
        hal.Json.WritePropertyName(RecordJson.NameOf(record.Kind));
        resources.Write(record, inner);
        hal.Json.WriteStartObject("_links"u8);
        hal.Self(outer);
        hal.Json.WriteEndObject();
        hal.Json.WriteEndObject();
    }
}
