// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality;
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Signals;

namespace Bundel.Tests.Bag.Quality;

/// <summary>A town of one healthy house, to break in one place at a time.</summary>
internal sealed class MadeTown
{
    public static readonly DateOnly Today = new(2026, 10, 30);
    private static readonly DateOnly Birth = new(2015, 3, 2);
    private readonly List<QualityItem> items = [];
    private readonly Dictionary<QualityItem, List<QualityVersion>> versions = [];
    private readonly List<FeedbackReport> reports = [];

    public MadeTown()
    {
        Town = Add(BagKind.Woonplaats, 1000, 3, version => version.Name = "Weesp");
        Street = Add(BagKind.OpenbareRuimte, 1, 1, version => (version.Name, version.Main) = ("Molenstraat", Town));
        Pand = Add(BagKind.Pand, 2, 25, version => version.Year = 1985);
        Number = Add(BagKind.Nummeraanduiding, 3, 1, version => (version.Main, version.HouseNumber, version.Postcode) = (Street, 3, "1381AB"));
        Residence = Add(BagKind.Verblijfsobject, 4, 14, version => (version.Main, version.Buildings, version.Area, version.Purposes, version.Point) = (Number, [Pand], 90, 1, (5, 5)));
    }

    public QualityItem Town { get; }

    public QualityItem Street { get; }

    public QualityItem Pand { get; }

    public QualityItem Number { get; }

    public QualityItem Residence { get; }

    public bool PointLies { get; set; } = true;

    /// <summary>True when terugmeldingen were imported.</summary>
    public bool HasFeedback { get; set; } = true;

    public QualityItem Add(BagKind kind, long sequence, byte status, Action<QualityVersion>? fill = null, DateOnly? begin = null)
    {
        var id = kind == BagKind.Woonplaats ? sequence : (0457 * 1_000_000_000_000L) + (kind.Digits() * 10_000_000_000L) + sequence;
        var item = new QualityItem(id, kind, items.Count);
        items.Add(item);
        versions[item] = [];
        Version(item, status, begin ?? Birth, fill);
        return item;
    }

    /// <summary>The next voorkomen; the one before ends where it begins, and is copied.</summary>
    public QualityVersion Next(QualityItem item, byte status, DateOnly begin, Action<QualityVersion>? fill = null)
    {
        var before = versions[item][^1];
        var day = BagDate.Day(begin);
        versions[item][^1] = Copy(before, day);
        return Version(item, status, begin, version =>
        {
            (version.Main, version.Buildings, version.Name, version.HouseNumber, version.Postcode, version.Addition) = (before.Main, before.Buildings, before.Name, before.HouseNumber, before.Postcode, before.Addition);
            (version.Area, version.Purposes, version.Year, version.Point) = (before.Area, before.Purposes, before.Year, before.Point);
            fill?.Invoke(version);
        });
    }

    /// <summary>Changes the voorkomen that holds.</summary>
    public void Change(QualityItem item, Action<QualityVersion> change) => change(versions[item][^1]);

    /// <summary>Puts another in the place of the voorkomen that holds.</summary>
    public void Replace(QualityItem item, byte? status = null, DateOnly? document = null, DateOnly? begin = null, DateOnly? registered = null, int lvDaysLater = 0)
    {
        var now = versions[item][^1];
        versions[item][^1] = Make(item, now.Number, status ?? now.Status, begin is { } day ? BagDate.Day(day) : now.Begin, int.MaxValue, registered is { } on ? BagDate.Day(on) : now.RegisteredDay, document is { } written ? BagDate.Day(written) : now.DocumentDate, lvDaysLater, now);
    }

    public void Report(DateOnly received, SignalState state, DateOnly? taken = null, DateOnly? finished = null, long? id = null) =>
        reports.Add(new FeedbackReport($"TM-{reports.Count + 1}", id ?? Residence.Id, received, state, taken, finished));

    public RuleTally Run(string code)
    {
        foreach (var item in items) item.Take([.. versions[item]]);
        var register = new QualityRegister(items, (_, _) => PointLies);
        var tally = new RuleTally(lists: true);
        RuleBook.Find(code)!.Count(new QualityMoment(register, new DateOnly(Today.Year, 1, 1), Today, HasFeedback ? new FeedbackBook(reports) : null), tally);
        return tally;
    }

    private QualityVersion Version(QualityItem item, byte status, DateOnly begin, Action<QualityVersion>? fill)
    {
        var day = BagDate.Day(begin);
        var version = Make(item, versions[item].Count + 1, status, day, int.MaxValue, day, day, 0, null);
        fill?.Invoke(version);
        versions[item].Add(version);
        return version;
    }

    private static QualityVersion Copy(QualityVersion from, int end)
    {
        var instant = (end * BagDate.MillisecondsPerDay) + 36_000_000;
        return Filled(new QualityVersion { Item = from.Item, Number = from.Number, Status = from.Status, Begin = from.Begin, End = end, Registered = from.Registered, EndRegistered = instant, LvRegistered = from.LvRegistered, LvEnd = instant + 1000, DocumentDate = from.DocumentDate, Gone = long.MaxValue }, from);
    }

    private static QualityVersion Make(QualityItem item, int number, byte status, int begin, int end, int registered, int document, int lvDaysLater, QualityVersion? like)
    {
        var instant = (registered * BagDate.MillisecondsPerDay) + 36_000_000;
        var made = new QualityVersion { Item = item, Number = number, Status = status, Begin = begin, End = end, Registered = instant, EndRegistered = long.MaxValue, LvRegistered = instant + 1000 + (lvDaysLater * BagDate.MillisecondsPerDay), LvEnd = long.MaxValue, DocumentDate = document, Gone = long.MaxValue };
        return like is null ? made : Filled(made, like);
    }

    private static QualityVersion Filled(QualityVersion made, QualityVersion like)
    {
        (made.Main, made.Buildings, made.SideAddresses, made.Name, made.ShortName) = (like.Main, like.Buildings, like.SideAddresses, like.Name, like.ShortName);
        (made.HouseNumber, made.Addition, made.Postcode, made.Area, made.Purposes, made.Year, made.Point) = (like.HouseNumber, like.Addition, like.Postcode, like.Area, like.Purposes, like.Year, like.Point);
        return made;
    }
}
