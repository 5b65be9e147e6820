// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Places;
using Bundel.Bag.Serving.Records;
using Bundel.Bag.Serving.Writing;

namespace Bundel.Bag.Serving.Resources;

/// <summary>The endpoints of the seven types of object.</summary>
internal sealed class Objects(BagSession session, BagCall call)
{
    public void Search(ObjectKind kind)
    {
        var query = Query.Read(call.Query);
        var expand = Expand.Read(query, kind.Expands);
        var moment = Moment.Of(call, query);
        var search = new ObjectSearch(session, call, query, moment);
        var found = call.Method == "POST" && kind.TakesPoint
            ? search.InBox(PlaceOf.Body(call), null, kind.Kind)
            : search.By(SearchKey.Choose(query, kind.Keys), kind.Kind);
        var hal = new HalWriter(session, call, query, PlaceOf.AnswerCrs(call));
        var resources = new ResourceJson(hal, moment, expand);
        Collection.Write(hal, kind.Collection, found, kind.Paged, resources.Write);
    }

    public void One(ObjectKind kind, string id)
    {
        var query = Query.Read(call.Query);
        var expand = Expand.Read(query, kind.Expands);
        var moment = Moment.Of(call, query);
        var crs = PlaceOf.AnswerCrs(call);
        var record = session.Records.At(Identifier(kind.IdName, kind.Pattern, id), moment) ?? throw RefusalException.NotFound();
        new ResourceJson(new HalWriter(session, call, query, crs), moment, expand).Write(record, call.Self);
    }

    public void LifeCycle(ObjectKind kind, string id)
    {
        var query = Query.Read(call.Query);
        var expand = kind.Kind == BagKind.Woonplaats ? Expand.Read(query, kind.Expands) : Expand.None;
        var hal = new HalWriter(session, call, query, PlaceOf.AnswerCrs(call)) { Style = LinkStyle.LifeCycle };
        var resources = new ResourceJson(hal, Moment.Now(call), expand);
        Collection.Write(hal, "voorkomens", Versions(session, kind.Kind, Identifier(kind.IdName, kind.Pattern, id), query), paged: false, record => resources.Write(record, SelfOf(hal, record)));
    }

    public void Voorkomen(ObjectKind kind, string id, string version, string registered)
    {
        var query = Query.Read(call.Query);
        var expand = kind.Kind == BagKind.Woonplaats ? Expand.Read(query, kind.Expands) : Expand.None;
        var crs = PlaceOf.AnswerCrs(call);
        var (number, instant) = VersionOf(version, registered);
        var record = session.Records.Versions(kind.Kind, Identifier(kind.IdName, kind.Pattern, id), whole: true).Find(each => each.Version == number && each.LvRegistered == instant) ?? throw RefusalException.NotFound();
        new ResourceJson(new HalWriter(session, call, query, crs) { Style = LinkStyle.LifeCycle }, Moment.Now(call), expand).Write(record, call.Self);
    }

    /// <summary>What is inactief or no BAG comes along only in the whole life cycle.</summary>
    public static List<BagRecord> Versions(BagSession session, BagKind kind, long id, Query query)
    {
        var found = session.Records.Versions(kind, id, query.Is("geheleLvc"));
        return found.Count > 0 ? found : throw RefusalException.NotFound();
    }

    public static string SelfOf(HalWriter hal, BagRecord record) => hal.Voorkomen(record.Kind, record.Id, record.Version, record.LvRegistered);

    public static long Identifier(string name, string pattern, string value) => Regex.IsMatch(value, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        ? long.Parse(value, CultureInfo.InvariantCulture)
        : throw RefusalException.Invalid([new(name, "pattern", $"Waarde voldoet niet aan patroon {pattern}.")]);

    public static (int Version, long Registered) VersionOf(string version, string registered)
    {
        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) throw RefusalException.Invalid([new("versie", "integer", "Waarde is geen geldige integer.")]);
        return Moments.Instant(Uri.UnescapeDataString(registered)) is { } instant ? (number, instant) : throw RefusalException.Invalid([new("timestampRegistratieLv", "timestamp", "Waarde is geen geldig tijdstip.")]);
    }
}
