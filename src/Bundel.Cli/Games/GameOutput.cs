// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.CostSharing;

namespace Bundel.Cli.Games;

/// <summary>Solutions of a game, and their proofs, as JSON.</summary>
internal static class GameOutput
{
    private const int Decimals = 12;
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Json(GameAnswer answer) => Write(writer =>
    {
        Texts(writer, "spelers", answer.File.Game.Players);
        writer.WriteStartObject("oplossingen");
        foreach (var solution in answer.Solutions) Solution(writer, solution);
        writer.WriteEndObject();
        writer.WriteStartObject("kern");
        Truth(writer, "leeg", answer.CoreIsEmpty);
        writer.WriteEndObject();
        if (answer.Bands is { } bands) Bands(writer, bands);
        if (answer.Properties.Count > 0) Properties(writer, answer);
    });

    /// <summary>The proofs: per level the excess, the coalitions with their weights, and what they are balanced with.</summary>
    public static byte[] Certificates(GameAnswer answer) => Write(writer =>
    {
        var table = (CoalitionTable)answer.File.Game;
        Texts(writer, "spelers", table.Players);
        foreach (var solution in answer.Solutions.Where(solution => solution.Certificate is not null))
        {
            writer.WriteStartObject(solution.Name);
            Texts(writer, "exact", solution.Amounts!.Select(amount => amount.ToString()));
            writer.WriteStartArray("niveaus");
            foreach (var level in solution.Certificate!.Levels) Level(writer, table, level);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    });

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Solution(Utf8JsonWriter writer, SolvedMethod solution)
    {
        writer.WriteStartObject(solution.Name);
        if (solution.Amounts is { } amounts)
        {
            Texts(writer, "exact", amounts.Select(amount => amount.ToString()));
            writer.WriteStartArray("decimaal");
            foreach (var amount in amounts) writer.WriteNumberValue(amount.ToDouble());
            writer.WriteEndArray();
            Truth(writer, "inKern", solution.InCore);
            if (solution.Objection is { } objection)
            {
                writer.WriteStartObject("bezwaar");
                Texts(writer, "coalitie", objection.Coalition);
                writer.WriteString("bedrag", objection.Amount.ToDecimal(Decimals));
                writer.WriteEndObject();
            }

            if (solution.Difference.Sign != 0) writer.WriteString("verschil", solution.Difference.ToDecimal(Decimals));
            if (solution.Epsilon is { } epsilon) writer.WriteString("epsilon", epsilon.ToString());
            if (solution.Certificate is not null) writer.WriteBoolean("certificaat", value: true);
        }
        else
        {
            writer.WriteBoolean("bestaat", value: false);
            writer.WriteString("reden", solution.Reason);
        }

        writer.WriteEndObject();
    }

    private static void Bands(Utf8JsonWriter writer, IReadOnlyList<Band> bands)
    {
        writer.WriteStartArray("band");
        foreach (var band in bands)
        {
            writer.WriteStartObject();
            writer.WriteString("minst", band.Least.ToString());
            writer.WriteString("hoogst", band.Most.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter writer, GameAnswer answer)
    {
        writer.WriteStartObject("eigenschappen");
        foreach (var property in answer.Properties)
        {
            writer.WriteStartObject(property.Name);
            Truth(writer, "geldt", property.Holds);
            if (property.Breach is { } breach && answer.File.Game is CoalitionTable table)
            {
                Texts(writer, "eerste", table.NamesOf(breach.First));
                Texts(writer, "tweede", table.NamesOf(breach.Second));
                writer.WriteString("bedrag", breach.Amount.ToDecimal(Decimals));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Level(Utf8JsonWriter writer, CoalitionTable table, NucleolusLevel level)
    {
        writer.WriteStartObject();
        writer.WriteString("bezwaar", level.Excess.ToString());
        Weights(writer, "coalities", table, level.Coalitions);
        Weights(writer, "grenzen", table, level.Limits);
        Weights(writer, "eerder", table, level.Earlier);
        writer.WriteEndObject();
    }

    private static void Weights(Utf8JsonWriter writer, string name, CoalitionTable table, IReadOnlyList<Weighted> weighted)
    {
        writer.WriteStartArray(name);
        foreach (var (coalition, weight) in weighted)
        {
            writer.WriteStartObject();
            Texts(writer, "coalitie", table.NamesOf(coalition));
            writer.WriteString("gewicht", weight.ToString(System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void Truth(Utf8JsonWriter writer, string name, bool? truth)
    {
        if (truth is { } known) writer.WriteBoolean(name, known);
        else writer.WriteNull(name);
    }
}
