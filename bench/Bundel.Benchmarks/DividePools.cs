// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Benchmarks;

/// <summary>Dividing 10,000 pools over 342 participants to the cent.</summary>
internal static class DividePools
{
    private const int Pools = 10_000;

    public static void Run()
    {
        var keys = Workload.Keys(Pools);
        var amounts = Workload.Amounts(Pools);
        var shares = new long[Workload.Participants];
        long check = 0;
        Timing.Median("10.000 kostengroepen over 342 deelnemers, alleen verdelen", () =>
        {
            check = 0;
            for (var pool = 0; pool < Pools; pool++)
            {
                Divider.DivideUnits(amounts[pool], keys[pool], shares);
                foreach (var share in shares) check += share;
            }
        });
        if (check != amounts.Sum()) throw new InvalidOperationException("The sum is not conserved.");
        Timing.Median("10.000 kostengroepen over 342 deelnemers, met bewijs per regel", () =>
        {
            for (var pool = 0; pool < Pools; pool++) check ^= Divider.Divide(new Money(amounts[pool]), keys[pool], Rounding.CentByLargestRemainder).Amounts[0].Cents;
        });
    }
}
