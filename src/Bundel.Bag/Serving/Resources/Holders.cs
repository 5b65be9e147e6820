// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Places;
using Bundel.Bag.Serving.Writing;

namespace Bundel.Bag.Serving.Resources;

/// <summary>The endpoints /bronhouders.</summary>
internal sealed class Holders(BagSession session, BagCall call)
{
    private static readonly SearchKey[] Keys = [SearchKey.Of("woonplaatsIdentificatie"), SearchKey.Of("objectIdentificatie")];

    public void Search()
    {
        var query = Query.Read(call.Query);
        var moment = Moment.Of(call, query);
        var key = SearchKey.Choose(query, Keys);
        var town = key.Name == "woonplaatsIdentificatie" ? query.Id(key.Name) : TownOf(query.Id(key.Name), moment);
        var found = town is null ? [] : session.Relations.Municipalities(town.Value).Where(row => row.Begin <= moment.Day && !(row.End <= moment.Day)).Select(row => row.Municipality).Distinct().ToList();
        var hal = new HalWriter(session, call, query, Crs.Rd);
        Collection.Write(hal, "bronhouders", found, paged: false, municipality => Write(hal, municipality, $"{call.Base}/bronhouders/{municipality:0000}{hal.OwnTime}"));
    }

    public void One(string id)
    {
        var query = Query.Read(call.Query);
        var moment = Moment.Of(call, query);
        var municipality = (int)Objects.Identifier("identificatie", "^[0-9]{4}$", id);
        if (session.Relations.Lifetime(municipality) is not { } life || life.Begin > moment.Day || life.End <= moment.Day) throw RefusalException.NotFound();
        Write(new HalWriter(session, call, query, Crs.Rd), municipality, call.Self);
    }

    /// <summary>A gemeente has one version here, registered on its first day.</summary>
    public void Voorkomen(string id, string version, string registered)
    {
        var municipality = (int)Objects.Identifier("identificatie", "^[0-9]{4}$", id);
        var (number, instant) = Objects.VersionOf(version, registered);
        if (session.Relations.Lifetime(municipality) is not { } life || number != 1 || instant != life.Begin * BagDate.MillisecondsPerDay) throw RefusalException.NotFound();
        Write(new HalWriter(session, call, Query.Read(call.Query), Crs.Rd), municipality, call.Self);
    }

    private static void Write(HalWriter hal, int municipality, string self)
    {
        hal.Json.WriteStartObject();
        HolderJson.Content(hal, municipality, self);
        hal.Json.WriteEndObject();
    }

    private long? TownOf(long id, Moment moment)
    {
        if (id < 10_000) return id;
        var record = session.Records.At(id, moment);
        return record?.Kind switch
        {
            BagKind.OpenbareRuimte => record.Town,
            BagKind.Nummeraanduiding => record.Town ?? TownOf(record.Street, moment),
            BagKind.Pand => session.Relations.ResidencesIn(id).Select(residence => TownOf(residence, moment)).FirstOrDefault(town => town is not null),
            null => null,
            _ => TownOf(record.MainAddress, moment),
        };
    }
}
