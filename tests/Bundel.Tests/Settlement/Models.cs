// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement;

/// <summary>Small models for tests.</summary>
internal static class Models
{
    public static string SamplePath => Path.Combine(TestData.Checkout, "docs", "voorbeelden", "model.json");

    public static SettlementModel Sample => ModelJson.Read(File.ReadAllBytes(SamplePath)).Value;

    public static Result<SettlementModel> Read(string json) => ModelJson.Read(Encoding.UTF8.GetBytes(json), "model.json");

    /// <summary>One pool, one key, one line per year.</summary>
    public static SettlementModel OnePool(KeyRule rule, Money amount, Rounding rounding, params string[] participants) => new()
    {
        Schema = SettlementModel.CurrentSchema,
        Collaboration = new Collaboration { Code = "proef", Name = "Proef" },
        Participants = [.. participants.Select(name => Participant(name))],
        Keys = [new AllocationKey { Code = "sleutel", Name = "Sleutel", ValidFrom = new DateOnly(2000, 1, 1), Rule = rule }],
        Pools = [new CostPool { Code = "kosten", Name = "Kosten", Key = "sleutel" }],
        Lines = [new BudgetLine { Year = 2025, Pool = "kosten", Description = "Kosten", Amount = amount }],
        Rounding = RoundingPolicy.From(rounding),
    };

    public static Participant Participant(string name, int from = 2000, int? through = null) => new()
    {
        Code = Code.From(name),
        Name = name,
        From = new DateOnly(from, 1, 1),
        Through = through is null ? null : new DateOnly(through.Value, 12, 31),
    };

    public static IReadOnlyList<decimal> Amounts(this SettlementResult result) => [.. result.Participants.Select(participant => participant.Amount.Euros)];
}
