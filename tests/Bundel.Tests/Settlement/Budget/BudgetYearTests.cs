// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;

namespace Bundel.Tests.Settlement.Budget;

public sealed class BudgetYearTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(new[] { 2025, 2026, 2027 }, 2027)]
    [InlineData(new[] { 2025, 2026 }, 2026)]
    [InlineData(new[] { 2026, 2027, 2028, 2029 }, 2027)]
    [InlineData(new[] { 2020, 2023 }, 2023)]
    [InlineData(new[] { 2031, 2030 }, 2030)]
    [InlineData(new int[0], 2026)]
    public void Pages_open_with_the_newest_year_up_to_next_year(int[] years, int opens) => BudgetYears.Of(years, Today).Default.ShouldBe(opens);
}
