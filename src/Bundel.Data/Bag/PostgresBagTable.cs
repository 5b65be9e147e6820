// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Store;
using Npgsql;
using NpgsqlTypes;

namespace Bundel.Data.Bag;

/// <summary>One table of the store as PostgreSQL has it: numbers, texts and geometry as bytes.</summary>
internal sealed class PostgresBagTable(string name, IReadOnlyList<(string Name, NpgsqlDbType Type)> columns, IReadOnlyList<string> keys)
{
    private static readonly HashSet<string> Texts = ["documentnummer", "naam", "verkorte_naam", "huisletter", "toevoeging", "postcode", "panden", "nevenadressen", "zoeknaam", "bestand", "lijst", "waarde"];

    public string Create => $"CREATE TABLE {name}({string.Join(", ", columns.Select(column => $"{column.Name} {Word(column)}"))})";

    /// <summary>Made after the rows.</summary>
    public string? Key => keys.Count == 0 ? null : $"ALTER TABLE {name} ADD PRIMARY KEY ({string.Join(", ", keys)})";

    public static List<PostgresBagTable> All(BagDatabase database)
    {
        using var read = database.Prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid");
        var names = new List<string>();
        while (read.Step()) names.Add(read.String(0)!);
        return names.ConvertAll(table => Of(database, table));
    }

    public async Task Copy(NpgsqlConnection postgres, BagDatabase database, CancellationToken cancel)
    {
        var list = string.Join(", ", columns.Select(column => column.Name));
        using var read = database.Prepare($"SELECT {list} FROM {name}");
        await using var writer = await postgres.BeginBinaryImportAsync($"COPY {name} ({list}) FROM STDIN (FORMAT BINARY)", cancel);
        while (read.Step())
        {
            writer.StartRow();
            for (var i = 0; i < columns.Count; i++) Write(writer, read, i, columns[i].Type);
        }

        await writer.CompleteAsync(cancel);
    }

    private static void Write(NpgsqlBinaryImporter writer, BagStatement read, int column, NpgsqlDbType type)
    {
        if (read.IsNull(column)) writer.WriteNull();
        else if (type == NpgsqlDbType.Bigint) writer.Write(read.Long(column), type);
        else writer.Write(read.Bytes(column).ToArray(), type == NpgsqlDbType.Text ? NpgsqlDbType.Text : NpgsqlDbType.Bytea);
    }

    private static PostgresBagTable Of(BagDatabase database, string table)
    {
        using var read = database.Prepare($"PRAGMA table_info({table})");
        var columns = new List<(string, NpgsqlDbType)>();
        var keys = new List<(long Place, string Name)>();
        while (read.Step())
        {
            var column = read.String(1)!;
            columns.Add((column, column == "geometrie" ? NpgsqlDbType.Bytea : Texts.Contains(column) ? NpgsqlDbType.Text : NpgsqlDbType.Bigint));
            if (read.Long(5) > 0) keys.Add((read.Long(5), column));
        }

        return new PostgresBagTable(table, columns, [.. keys.Order().Select(key => key.Name)]);
    }

    private static string Word((string Name, NpgsqlDbType Type) column) => column.Type switch { NpgsqlDbType.Bigint => "bigint", NpgsqlDbType.Text => "text", _ => "bytea" };
}
