// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Messages.Rules;
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Messages.Making;

/// <summary>The kinds of messages that are made.</summary>
public enum MadeKind
{
    BagGba,
    GeoBag,
    CloudEvents,
}

/// <summary>A message that was made; one that is still to come into force waits.</summary>
public sealed record MadeMessage(
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("entiteit")] string Entity,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("object")] string Object,
    [property: JsonPropertyName("vastgehoudenTot")] DateOnly? HeldUntil)
{
    [JsonIgnore] public byte[] Bytes { get; init; } = [];
}

/// <summary>All that came of a mutation file.</summary>
public sealed record MadeMessages(
    [property: JsonPropertyName("berichten")] IReadOnlyList<MadeMessage> Messages,
    [property: JsonPropertyName("nietAfTeLeiden")] IReadOnlyList<NotMade> NotMade,
    [property: JsonPropertyName("toelichting")] string? Note);

/// <summary>Makes messages from changes.</summary>
public static class MessageMaker
{
    private const string NotValidated = "niet tegen schema getoetst: het schema van StUF-BG 3.10 (bg0310) is niet geïnstalleerd; zie bundel bericht schemas";

    public static MadeMessages Make(IReadOnlyList<BagChange> changes, MadeKind kind, BagDatabase? store, DateTime now, string source, bool hasBg0310)
    {
        using var world = new BagWorld(changes, store);
        return kind switch
        {
            MadeKind.BagGba => BagGba(changes, world, now),
            MadeKind.GeoBag => GeoBag(changes, world, now) with { Note = hasBg0310 ? null : NotValidated },
            _ => Events(changes, world, now, source),
        };
    }

    private static MadeMessages BagGba(IReadOnlyList<BagChange> changes, BagWorld world, DateTime now)
    {
        var maker = new NotificationMaker(world);
        var made = maker.Make(changes).Select((message, at) => Named(at + 1, message.Entity, message.Code, message.Key, message.Begin, now, "xml", BagGbaWriter.Write(message, at + 1, now))).ToList();
        return new MadeMessages(made, maker.NotMade, null);
    }

    private static MadeMessages GeoBag(IReadOnlyList<BagChange> changes, BagWorld world, DateTime now)
    {
        var classifier = new EventClassifier(world);
        var (made, not) = (new List<MadeMessage>(), new List<NotMade>());
        foreach (var change in changes)
        {
            var known = classifier.Of(change);
            if (known.Code is not { } code || !GeoBagEvents.All.TryGetValue(code, out var rule)) not.Add(NotMade.Of(change, known.Code is null ? known.Note ?? "" : $"{known.Code} komt in Geo-BAG niet voor"));
            else if (rule.Message != "BAG-kennisgeving") not.Add(NotMade.Of(change, $"{code} leidt tot een {rule.Message}; daarvoor is de geometrie van de opdracht nodig, en die staat niet in een mutatie"));
            else made.Add(Named(made.Count + 1, "Lk03", code, change.Id, change.New.Begin, now, "xml", GeoBagWriter.Write(change, code, made.Count + 1, now)));
        }

        return new MadeMessages(made, not, null);
    }

    private static MadeMessages Events(IReadOnlyList<BagChange> changes, BagWorld world, DateTime now, string source)
    {
        var classifier = new EventClassifier(world);
        var made = changes.Select((change, at) => Named(at + 1, "CloudEvent", classifier.Of(change).Code ?? "onbekend", change.Id, change.New.Begin, now, "json", CloudEventWriter.Write(change, classifier.Of(change).Code, source, now)));
        return new MadeMessages([.. made], [], null);
    }

    private static MadeMessage Named(int number, string entity, string code, long id, int begin, DateTime now, string extension, byte[] bytes)
    {
        var text = id < 10_000 ? $"{id:0000}" : $"{id:0000000000000000}";
        var from = BagDate.Date(begin);
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:000000}-{entity}-{code}-{text}.{extension}");
        return new MadeMessage(name, entity, code, text, from > DateOnly.FromDateTime(now) ? from : null) { Bytes = bytes };
    }
}
