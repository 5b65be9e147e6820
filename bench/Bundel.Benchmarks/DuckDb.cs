// SPDX-License-Identifier: EUPL-1.2
using DuckDB.NET.Data;

namespace Bundel.Benchmarks;

/// <summary>The peer: DuckDB reads and groups the same file and divides by largest remainder in SQL.</summary>
internal sealed class DuckDb : IDisposable
{
    private const string Query = """
        WITH sums AS (
            SELECT pool, CAST(SUM(amount) * 100 AS HUGEINT) AS cents
            FROM read_csv('{0}', header = true, columns = {{'id': 'BIGINT', 'date': 'DATE', 'account': 'INTEGER', 'pool': 'VARCHAR', 'amount': 'DECIMAL(18,2)'}})
            GROUP BY pool),
        quotas AS (
            SELECT pool, participant, sign(cents) AS sign, abs(cents) AS cents, (abs(cents) * weight) // total AS quota, (abs(cents) * weight) % total AS remainder
            FROM sums JOIN keys USING (pool)),
        ranked AS (
            SELECT participant, sign, quota,
                row_number() OVER (PARTITION BY pool ORDER BY remainder DESC, participant) AS rank,
                cents - SUM(quota) OVER (PARTITION BY pool) AS units_left
            FROM quotas)
        SELECT participant, CAST(SUM(sign * (quota + CASE WHEN rank <= units_left THEN 1 ELSE 0 END)) AS BIGINT)
        FROM ranked GROUP BY participant ORDER BY participant
        """;

    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDb(Weights[] keys)
    {
        connection.Open();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = "CREATE TABLE keys (pool VARCHAR, participant INTEGER, weight HUGEINT, total HUGEINT)";
            create.ExecuteNonQuery();
        }

        using var appender = connection.CreateAppender("keys");
        for (var pool = 0; pool < keys.Length; pool++)
        {
            for (var i = 0; i < keys[pool].Count; i++) appender.CreateRow().AppendValue(Workload.PoolName(pool)).AppendValue(i).AppendValue(keys[pool][i]).AppendValue(keys[pool].Total).EndRow();
        }
    }

    public long[] Compute(string file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Format(Query, file);
        using var reader = command.ExecuteReader();
        var totals = new List<long>();
        while (reader.Read()) totals.Add(reader.GetInt64(1));
        return [.. totals];
    }

    public void Dispose() => connection.Dispose();
}
