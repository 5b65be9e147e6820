// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;
using Bundel.Bag.Loading;
using Bundel.Bag.Store;
using Bundel.Data.Bag;
using Npgsql;

namespace Bundel.Tests.Bag;

/// <summary>The store in PostgreSQL holds what the file holds, and replaces what stood there.</summary>
public sealed class PostgresBagTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bag-postgres").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_table_is_copied_and_a_second_load_takes_the_place_of_the_first()
    {
        var connection = Environment.GetEnvironmentVariable("BUNDEL_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(connection), "BUNDEL_TEST_POSTGRES is niet ingesteld.");
        var cancel = TestContext.Current.CancellationToken;
        foreach (var addresses in new[] { 60, 120 })
        {
            var store = Load(addresses);
            (await new PostgresBag(connection!).Replace(store, cancel)).Problems.ShouldBeEmpty();
            using var database = BagDatabase.Open(store);
            await using var postgres = new NpgsqlConnection(connection);
            await postgres.OpenAsync(cancel);
            foreach (var (table, sum) in new[] { ("nummeraanduiding", "sum(sleutel % 1000003)"), ("verblijfsobject", "sum(sleutel % 1000003)"), ("pand", "sum(length(geometrie))"), ("adres", "sum(nummeraanduiding % 1000003)"), ("verblijfsobject_nietbag", "count(*)"), ("inonderzoek", "count(*)") })
            {
                await using var command = new NpgsqlCommand($"SELECT {sum} FROM bag.{table}", postgres);
                Convert.ToInt64(await command.ExecuteScalarAsync(cancel)).ShouldBe(database.Number($"SELECT {sum} FROM {table}"), table);
            }
        }
    }

    private string Load(int addresses)
    {
        var extract = Path.Combine(folder, $"extract{addresses}.zip");
        using (var stream = File.Create(extract)) ExtractGenerator.Write(stream, ExtractRecipe.Of(1, addresses));
        var store = Path.Combine(folder, $"bag{addresses}.db");
        new ExtractLoader(extract, store).Load(TestContext.Current.CancellationToken).Value.Stored.ShouldBeTrue();
        return store;
    }
}
