// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Places;

namespace Bundel.Bag.Serving.Writing;

/// <summary>Which links a resource gets.</summary>
internal enum LinkStyle
{
    /// <summary>To the resource, with the time of the question.</summary>
    Plain,

    /// <summary>To the life cycle, from a voorkomen.</summary>
    LifeCycle,
}

/// <summary>Writes HAL for one request.</summary>
internal sealed class HalWriter(BagSession session, BagCall call, Parameters.Query query, Crs crs)
{
    private const string DayForm = "yyyy-MM-dd";
    private string? own;
    private string? related;

    public Utf8JsonWriter Json { get; } = session.Answer.Json;

    public BagSession Session => session;

    public BagCall Call => call;

    public Parameters.Query Query => query;

    public Crs Crs => crs;

    public LinkStyle Style { get; init; }

    /// <summary>The time of the question as given, for links to a resource itself.</summary>
    public string OwnTime => own ??= Time(query["geldigOp"], query["beschikbaarOp"]);

    /// <summary>The same for related resources: what was not given is the moment of the question.</summary>
    private string RelatedTime => related ??= OwnTime.Length == 0 ? "" : Time(query["geldigOp"] ?? call.Now.ToString(DayForm, CultureInfo.InvariantCulture), query["beschikbaarOp"] ?? BagDate.InstantText(BagDate.Instant(call.Now)));

    public void Self(string href)
    {
        Json.WriteStartObject("self"u8);
        Json.WriteString("href"u8, href);
        Json.WriteEndObject();
    }

    public void Link(string name, string href)
    {
        Json.WriteStartObject(name);
        Json.WriteString("href"u8, href);
        Json.WriteEndObject();
    }

    public void Links(string name, IReadOnlyList<string> hrefs)
    {
        if (hrefs.Count == 0) return;
        Json.WriteStartArray(name);
        foreach (var href in hrefs)
        {
            Json.WriteStartObject();
            Json.WriteString("href"u8, href);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    /// <summary>The address of a related resource.</summary>
    public string To(BagKind kind, long id) => string.Concat(call.Base, Collection(kind), IdText(kind, id), Style == LinkStyle.LifeCycle ? "/lvc" : RelatedTime);

    /// <summary>The address of a resource in a collection or embedded in another.</summary>
    public string At(BagKind kind, long id) => string.Concat(call.Base, Collection(kind), IdText(kind, id), OwnTime);

    /// <summary>The address of one voorkomen.</summary>
    public string Voorkomen(BagKind kind, long id, int version, long registered) => $"{call.Base}{Collection(kind)}{IdText(kind, id)}/{version}/{BagDate.InstantText(registered)}";

    /// <summary>The address of a bronhouder; from a voorkomen to the one version that a gemeente has here.</summary>
    public string Holder(int municipality, int begin) =>
        $"{call.Base}/bronhouders/{municipality:0000}{(Style == LinkStyle.LifeCycle ? $"/1/{BagDate.InstantText(begin * BagDate.MillisecondsPerDay)}" : RelatedTime)}";

    public void Day(string name, long day) => Json.WriteString(name, BagDate.DayText(day));

    public void Day(string name, long? day)
    {
        if (day is { } known) Day(name, known);
    }

    /// <summary>An instant by RFC 3339, with the offset that Dutch clocks had.</summary>
    public void Instant(string name, long? instant)
    {
        if (instant is not { } known) return;
        var local = BagDate.Time(known);
        Json.WriteString(name, $"{BagDate.InstantText(known)}+{DutchClock.Ahead(local):00}:00");
    }

    public static string IdText(BagKind kind, long id) => id.ToString(kind == BagKind.Woonplaats ? "0000" : "0000000000000000", CultureInfo.InvariantCulture);

    private static string Time(string? day, string? instant)
    {
        var text = day is null ? "" : "?geldigOp=" + day;
        return instant is null ? text : $"{text}{(day is null ? '?' : '&')}beschikbaarOp={instant.Replace("+", "%2B", StringComparison.Ordinal)}";
    }

    private static string Collection(BagKind kind) => kind switch
    {
        BagKind.Woonplaats => "/woonplaatsen/",
        BagKind.OpenbareRuimte => "/openbareruimten/",
        BagKind.Nummeraanduiding => "/nummeraanduidingen/",
        BagKind.Verblijfsobject => "/verblijfsobjecten/",
        BagKind.Ligplaats => "/ligplaatsen/",
        BagKind.Standplaats => "/standplaatsen/",
        _ => "/panden/",
    };
}
