// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement.Published;

/// <summary>GGD Flevoland, Begroting 2026 (AB 9-10-2025), contribution per inhabitant 2025 in thousands of euros; inhabitants of 1-1-2024.</summary>
public sealed class GgdFlevoland2025
{
    private static readonly (string Name, decimal Inhabitants, decimal Published)[] Rows =
    [
        ("Almere", 226438, 6465), ("Dronten", 44261, 1264), ("Lelystad", 84029, 2399), ("Noordoostpolder", 50076, 1430), ("Urk", 21936, 626), ("Zeewolde", 23946, 684),
    ];

    [Theory]
    [InlineData(RemainderRule.None)]
    [InlineData(RemainderRule.RoundingLine)]
    [InlineData(RemainderRule.LargestRemainder)]
    public void Six_of_six_amounts_and_their_sum_come_out(RemainderRule rule)
    {
        var model = Models.OnePool(new MeasureRule { Measure = "inwoners", Moment = ReferenceMoment.OnDay(1, 1, -1) }, Money.FromEuros(12_868_000), new Rounding(new Money(100_000), rule), [.. Rows.Select(row => row.Name)]) with
        {
            Measures = [new Measure { Code = "inwoners", Name = "Inwoners", Unit = "inwoners", Values = [.. Rows.Select(row => new MeasureValue { Participant = Code.From(row.Name), ReferenceDate = new DateOnly(2024, 1, 1), Value = row.Inhabitants })] }],
        };
        var result = SettlementEngine.Compute(model, 2025).Value;
        result.Amounts().ShouldBe(Rows.Select(row => row.Published * 1000));
        (result.RoundingLine, result.Rest).ShouldBe((Money.Zero, Money.Zero));
    }
}
