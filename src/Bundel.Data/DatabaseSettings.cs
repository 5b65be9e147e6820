// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Data;

/// <summary>Which database: PostgreSQL by a connection string, otherwise one SQLite file in the data folder.</summary>
public sealed record DatabaseSettings(string DataPath, string? PostgresConnection = null)
{
    public string SqliteFile => Path.Combine(DataPath, "bundel.db");

    public bool IsPostgres => PostgresConnection is not null;

    /// <summary>From the environment: BUNDEL_DATA and BUNDEL_POSTGRES; an explicit folder wins.</summary>
    public static DatabaseSettings FromEnvironment(string? dataPath = null) => new(
        Path.GetFullPath(dataPath ?? Named("BUNDEL_DATA") ?? "data"),
        Named("BUNDEL_POSTGRES"));

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
