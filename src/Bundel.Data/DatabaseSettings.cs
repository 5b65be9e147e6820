// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Data;

/// <summary>
/// Which database: PostgreSQL by a connection string, otherwise one SQLite file in the data folder.
/// On PostgreSQL the owner of the tables migrates and copies; the application works in a role that can do less.
/// </summary>
public sealed record DatabaseSettings(string DataPath, string? PostgresConnection = null, string? PostgresOwnerConnection = null)
{
    public string SqliteFile => Path.Combine(DataPath, "bundel.db");

    public bool IsPostgres => PostgresConnection is not null;

    /// <summary>How migrations and backups connect; without an owner of its own this is how everything connects.</summary>
    public string? OwnerConnection => PostgresOwnerConnection ?? PostgresConnection;

    /// <summary>From the environment: BUNDEL_DATA, BUNDEL_POSTGRES and BUNDEL_POSTGRES_EIGENAAR; an explicit folder wins.</summary>
    public static DatabaseSettings FromEnvironment(string? dataPath = null) => new(
        Path.GetFullPath(dataPath ?? Named("BUNDEL_DATA") ?? "data"),
        Named("BUNDEL_POSTGRES"),
        Named("BUNDEL_POSTGRES_EIGENAAR"));

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
