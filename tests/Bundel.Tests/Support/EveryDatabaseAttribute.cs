// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Bundel.Tests.Support;

/// <summary>
/// Runs a theory once on each database. A PostgreSQL that is not configured is skipped with a reason;
/// with CI=true it is not skipped, and so fails.
/// </summary>
public sealed class EveryDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
        [
            new TheoryDataRow<Database>(Database.Sqlite),
            new TheoryDataRow<Database>(Database.Postgres) { Skip = PostgresServer.WhyNot },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
