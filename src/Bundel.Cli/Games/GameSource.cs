// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.CostSharing;
using Bundel.CostSharing.Reading;

namespace Bundel.Cli.Games;

/// <summary>Where a game comes from: a file, or the generator of published random games.</summary>
internal static class GameSource
{
    public static Result<GameFile> FromFile(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file.Name), Found = path };
        if (file.Length <= GameJson.MaxBytes) return Read(file);
        return new Problem("bestand-te-groot", "dit bestand is te groot; beschrijf een spel met veel spelers in onderdelen.") { Place = new Place(file.Name), Found = FormattableString.Invariant($"{file.Length / 1_000_000} MB"), Expected = FormattableString.Invariant($"hoogstens {GameJson.MaxBytes / 1_000_000} MB") };
    }

    private static Result<GameFile> Read(FileInfo file)
    {
        try
        {
            return GameJson.Read(File.ReadAllBytes(file.FullName), file.Name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("bestand-onleesbaar", "dit bestand is niet te lezen.") { Place = new Place(file.Name) };
        }
    }

    /// <summary>type:n:seed.</summary>
    public static Result<GameFile> FromGenerator(string text)
    {
        var parts = text.Split(':');
        if (parts.Length != 3 || !Number(parts[0], 1, 4, out var type) || !Number(parts[1], RandomGames.MinPlayers, CoalitionTable.MaxPlayers, out var players) || !Number(parts[2], 0, uint.MaxValue, out var seed))
            return new Problem("generator-ongeldig", "--generator: dit is geen soort, aantal spelers en beginwaarde.") { Found = text, Expected = FormattableString.Invariant($"soort:n:beginwaarde zoals 1:20:461125, soort 1 tot en met 4, {RandomGames.MinPlayers} tot en met {CoalitionTable.MaxPlayers} spelers") };
        return new GameFile(text, RandomGames.Make((int)type, (int)players, (uint)seed), new Dictionary<string, Rational[]>());
    }

    private static bool Number(string text, long least, long most, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
