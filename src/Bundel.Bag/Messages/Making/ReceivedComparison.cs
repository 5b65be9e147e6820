// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;
using Bundel.Bag.Messages.Rules;
using Bundel.Kernel.Files;

namespace Bundel.Bag.Messages.Making;

/// <summary>A message that one side has and the other has not.</summary>
public sealed record MessageDifference(
    [property: JsonPropertyName("verschil")] string Difference,
    [property: JsonPropertyName("entiteit")] string Entity,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("object")] string Object,
    [property: JsonPropertyName("bestand")] string File);

/// <summary>What an application suite sent, beside what the mutations should have caused: what it forgot, and what it sent too much.</summary>
public static class ReceivedComparison
{
    private static readonly string[] Keys = ["identificatieAOA", "identificatieOpenbareRuimte", "identificatieWoonplaats"];

    public static Result<IReadOnlyList<MessageDifference>> Compare(IReadOnlyList<MadeMessage> made, string folder)
    {
        if (!Directory.Exists(folder)) return new Problem("map-ontbreekt", "deze map met ontvangen berichten is er niet.") { Place = new Place(folder) };
        var received = new List<(string Entity, string Code, string Object, string File)>();
        var problems = new List<Problem>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            var read = SafeXml.Read(stream, Path.GetFileName(file), reader => Result<XElement>.Success(XElement.Load(reader)));
            problems.AddRange(read.Problems);
            if (read.Succeeded && Of(read.Value) is { } key) received.Add((key.Entity, key.Code, key.Object, Path.GetFileName(file)));
        }

        if (problems.Count > 0) return problems;
        var due = made.Where(message => message.HeldUntil is null).ToList();
        var got = received.Select(row => (row.Entity, row.Code, row.Object)).ToHashSet();
        var asked = due.Select(row => (row.Entity, row.Code, row.Object)).ToHashSet();
        return due.Where(row => !got.Contains((row.Entity, row.Code, row.Object))).Select(row => new MessageDifference("niet ontvangen", row.Entity, row.Code, row.Object, row.File))
            .Concat(received.Where(row => !asked.Contains((row.Entity, row.Code, row.Object))).Select(row => new MessageDifference("niet verwacht", row.Entity, row.Code, row.Object, row.File))).ToList();
    }

    private static (string Entity, string Code, string Object)? Of(XElement root)
    {
        if (root.Name.NamespaceName == MessageType.Bg0204)
        {
            var message = BagGbaMessage.Of(root);
            if (message.New is not { } state) return null;
            var key = message.Entity switch { "ADR" => Keys[0], "R02" => Keys[1], _ => Keys[2] };
            return (message.Entity, state.Value("codeGebeurtenis") ?? "", state.Value(key) ?? "");
        }

        if (!root.Name.LocalName.EndsWith("Lk03", StringComparison.Ordinal)) return null;
        string Text(string name) => root.Descendants().LastOrDefault(element => element.Name.LocalName == name && element.Parent?.Name.LocalName != "brondocument")?.Value.Trim() ?? "";
        return ("Lk03", Text("gebeurtenisCode"), Text("identificatie"));
    }
}
