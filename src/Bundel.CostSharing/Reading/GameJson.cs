// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Unicode;

namespace Bundel.CostSharing.Reading;

/// <summary>
/// Reads a game from JSON: <c>players</c>, <c>kind</c> (cost or value) and either <c>characteristic_function</c> (a number for each coalition, its players
/// with commas between) or <c>onderdelen</c> (parts of a cost function); <c>gewichten</c> beside it when wanted. Numbers are text or numbers and are taken exactly.
/// Fields with other names are left alone.
/// </summary>
public static class GameJson
{
    /// <summary>Largest file: 256 MB, a table of about 22 players.</summary>
    public const long MaxBytes = 256_000_000;

    private const int MaxStructured = 10_000;

    /// <summary>Reads a game; gives all problems at once.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="file">Name of the file, for problems.</param>
    public static Result<GameFile> Read(ReadOnlyMemory<byte> utf8, string? file = null)
    {
        try
        {
            if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
            if (!Utf8.IsValid(utf8.Span)) return new Problem("json-ongeldig", "dit bestand is geen UTF-8.") { Place = new Place(file) };
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement, new GameReading(file));
        }
        catch (InvalidOperationException)
        {
            return new Problem("json-ongeldig", "dit bestand bevat een teken dat geen tekst is, zoals een halve surrogaat.") { Place = new Place(file) };
        }
        catch (JsonException fault)
        {
            return new Problem("json-ongeldig", "dit is geen geldige JSON.") { Place = new Place(file) { Line = (int?)fault.LineNumber + 1, Position = (int?)fault.BytePositionInLine + 1 }, Expected = "JSON; NaN en Infinity zijn geen getallen" };
        }
    }

    private static Result<GameFile> Read(JsonElement root, GameReading reading)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            reading.Fault("", "spel-ongeldig", "dit is geen JSON-object.", null, "een object met players, kind en characteristic_function of onderdelen");
            return Result<GameFile>.Failure(reading.Problems);
        }

        ReadPlayers(root, reading);
        var kind = ReadKind(root, reading);
        if (reading.Failed) return Result<GameFile>.Failure(reading.Problems);
        var game = ReadGame(root, kind, reading);
        var weights = ReadWeights(root, reading);
        if (reading.Failed) return Result<GameFile>.Failure(reading.Problems);
        var name = root.TryGetProperty("name", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        return new GameFile(name, game!, weights);
    }

    private static ICoalitionFunction? ReadGame(JsonElement root, GameKind kind, GameReading reading)
    {
        var table = root.TryGetProperty("characteristic_function", out var numbers);
        var parts = root.TryGetProperty("onderdelen", out var components);
        if (table == parts)
        {
            reading.Fault("", "spel-onvolledig", "het spel heeft een tabel of onderdelen, niet allebei en niet geen van beide.", null, "characteristic_function of onderdelen");
            return null;
        }

        if (table) return TableReading.Read(numbers, kind, reading);
        if (kind == GameKind.Cost) return PartReading.Read(components, reading);
        reading.Fault("/kind", "soort-onjuist", "onderdelen beschrijven kosten.", "value", "cost");
        return null;
    }

    private static void ReadPlayers(JsonElement root, GameReading reading)
    {
        if (!root.TryGetProperty("players", out var players) || players.ValueKind != JsonValueKind.Array || players.GetArrayLength() == 0)
        {
            reading.Fault("/players", "spelers-ontbreken", "de lijst met spelers ontbreekt of is leeg.", null, "een lijst zoals [\"A\",\"H\",\"K\"]");
            return;
        }

        if (players.GetArrayLength() > MaxStructured) reading.Fault("/players", "te-veel-spelers", "dit spel heeft te veel spelers.", Dutch.Number(players.GetArrayLength()), $"hoogstens {Dutch.Number(MaxStructured)}");
        foreach (var player in players.EnumerateArray())
        {
            var at = FormattableString.Invariant($"/players/{reading.Players.Count}");
            var name = player.ValueKind == JsonValueKind.String ? player.GetString()! : "";
            if (name.Length == 0 || name.Contains(',', StringComparison.Ordinal)) reading.Fault(at, "speler-ongeldig", "een speler heeft een naam zonder komma.", player.GetRawText());
            else if (!reading.Index.TryAdd(name, reading.Players.Count)) reading.Fault(at, "speler-dubbel", "deze speler staat er al.", name);
            reading.Players.Add(name);
        }
    }

    private static GameKind ReadKind(JsonElement root, GameReading reading)
    {
        var kind = root.TryGetProperty("kind", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        if (kind is not ("cost" or "value")) reading.Fault("/kind", "soort-onbekend", "er staat niet of de getallen kosten of waarden zijn.", kind, "cost of value");
        return kind == "value" ? GameKind.Value : GameKind.Cost;
    }

    private static Dictionary<string, Rational[]> ReadWeights(JsonElement root, GameReading reading)
    {
        var weights = new Dictionary<string, Rational[]>();
        if (!root.TryGetProperty("gewichten", out var given)) return weights;
        if (given.ValueKind != JsonValueKind.Object)
        {
            reading.Fault("/gewichten", "gewichten-ongeldig", "hier horen gewichten per naam te staan.", null, "een object zoals {\"inwoners\":{\"A\":40312,\"B\":22943}}");
            return weights;
        }

        foreach (var property in given.EnumerateObject()) weights[property.Name] = reading.PerPlayer(given, property.Name, "/gewichten", reading.NotNegative);
        return weights;
    }
}
