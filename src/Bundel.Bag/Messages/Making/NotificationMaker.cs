// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Messages.Rules;
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Making;

/// <summary>Makes the kennisgevingen of the koppelvlak BAG-GBA that changes should cause.</summary>
internal sealed class NotificationMaker
{
    private readonly BagWorld world;
    private readonly EventClassifier classifier;
    private readonly AddressFacts facts;
    private readonly List<Notification> made = [];
    private readonly HashSet<(string, long)> done = [];

    public NotificationMaker(BagWorld world)
    {
        this.world = world;
        classifier = new EventClassifier(world);
        facts = new AddressFacts(world);
    }

    public List<NotMade> NotMade { get; } = [];

    /// <summary>Streets and places before addresses, for one of theirs leads to a message for each of its addresses.</summary>
    public List<Notification> Make(IReadOnlyList<BagChange> changes)
    {
        foreach (var change in changes.OrderBy(change => change.Kind))
        {
            var known = classifier.Of(change);
            if (known.Code is not { } code)
            {
                NotMade.Add(Making.NotMade.Of(change, known.Note ?? "de gebeurtenis is niet af te leiden"));
                continue;
            }

            if (known.Note is { } note) NotMade.Add(Making.NotMade.Of(change, $"als {code} gemaakt; {note}"));
            Make(change, code);
        }

        return made;
    }

    private void Make(BagChange change, string code)
    {
        switch (change.Kind)
        {
            case BagKind.Woonplaats:
                Add("R03", change, code, change.Old is { } oldTown ? facts.Town(oldTown) : null, facts.Town(change.New), []);
                if (code == "BRA-HWP") foreach (var street in world.StreetsIn(change.Id)) Addresses(street, change, code);
                break;
            case BagKind.OpenbareRuimte:
                Street(change, code);
                break;
            case BagKind.Nummeraanduiding:
                Number(change, code, change.Id);
                break;
            case BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats when code == "BRA-OHN":
                Number(change, code, change.New.Main);
                break;
            case BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats when world.ChangeOf(change.New.Main) is not null:
                break;
            default:
                NotMade.Add(Making.NotMade.Of(change, $"{code} leidt in het koppelvlak BAG-GBA niet tot een bericht over dit object"));
                break;
        }
    }

    private void Street(BagChange change, string code)
    {
        var missing = new List<string>();
        var old = change.Old is { } before ? facts.Street(before, world.StateBefore, missing) : null;
        Add("R02", change, code, old, facts.Street(change.New, world.StateOf, missing), missing);
        if (code is "BRA-HOR") Addresses(change.Id, change, code);
    }

    /// <summary>One message for each address of a street whose name changes.</summary>
    private void Addresses(long street, BagChange cause, string code)
    {
        var numbers = world.NumbersOn(street);
        if (numbers.Count == 0) NotMade.Add(Making.NotMade.Of(cause, "de adressen aan deze openbare ruimte zijn niet bekend; geef --opslag"));
        foreach (var id in numbers) Number(cause, code, id);
    }

    private void Number(BagChange cause, string code, long id)
    {
        if (world.StateOf(id) is not { } now)
        {
            NotMade.Add(Making.NotMade.Of(cause, $"nummeraanduiding {id:0000000000000000} is niet bekend; geef --opslag"));
            return;
        }

        var missing = new List<string>();
        var old = world.StateBefore(id) is { } before ? facts.Address(before, world.StateBefore, missing) : null;
        var begin = cause.Kind == BagKind.Nummeraanduiding ? now : now with { Begin = cause.New.Begin };
        Add("ADR", cause, code, old, facts.Address(begin, world.StateOf, missing), missing, id);
    }

    private void Add(string entity, BagChange cause, string code, Facts? old, Facts now, List<string> missing, long? key = null)
    {
        var id = key ?? cause.Id;
        var rules = EventMatrix.ByCode[code].Where(rule => rule.Entity == entity).ToList();
        if (rules.Count == 0)
        {
            NotMade.Add(Making.NotMade.Of(cause, $"{code} leidt niet tot een bericht {entity}"));
            return;
        }

        if (!done.Add((entity, id))) return;
        if (missing.Count > 0) NotMade.Add(Making.NotMade.Of(cause, $"in het bericht {entity} ontbreekt wat niet bekend is: {Dutch.List([.. missing.Distinct()])}; geef --opslag"));
        var kind = old is null ? "T" : "W";
        var rule = rules.Find(each => each.Change == kind) ?? rules[0];
        made.Add(new Notification(entity, code, rule.Change, id, rule.Change == "W" ? old ?? now : null, now, cause.New.Begin, cause));
    }
}
