// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Recompute;
using CsCheck;

namespace Bundel.Tests.Settlement;

public sealed class FactorProperties
{
    [Fact]
    public void A_factor_that_made_a_table_is_found_again() =>
        Gen.Select(Gen.Long[1, 1_000_000].Array[2, 40], Gen.Int[1, 3_000_000]).Sample((earlier, millionths) =>
        {
            var factor = millionths / 1_000_000m;
            var rows = earlier.Select((basis, i) => new PublishedRow($"r{i}", basis, Money.FromEuros(decimal.Round(basis * factor, 0, MidpointRounding.AwayFromZero)))).ToList();
            var found = Recomputer.Recompute(new PublishedTable { Rows = rows, FromEarlierAmounts = true }).Value;
            found.Exact.ShouldBe(rows.Count);
        });
}
