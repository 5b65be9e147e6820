// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Sources.Register;

/// <summary>Everything behind the budget, typed.</summary>
internal sealed record SourceBook
{
    public IReadOnlyList<Investment> Investments { get; private init; } = [];

    public IReadOnlyList<Post> Posts { get; private init; } = [];

    public IReadOnlyList<ContractCosts> Contracts { get; private init; } = [];

    public IReadOnlyList<ReserveMovement> Reserves { get; private init; } = [];

    public IReadOnlyDictionary<int, BalanceFigures> Balances { get; private init; } = new Dictionary<int, BalanceFigures>();

    public static async Task<SourceBook> Read(BundelDb db, CancellationToken cancel) => Of((await db.Set<SourceItem>().AsNoTracking().ToListAsync(cancel)).Select(item => item.Row));

    public static SourceBook Of(IEnumerable<SourceRow> rows)
    {
        var all = rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Year).ToLookup(row => row.Kind);
        return new SourceBook
        {
            Investments = [.. all[SourceKind.Investment].Select(row => row.As<Investment>())],
            Posts = [.. all[SourceKind.Post].Select(row => row.As<Post>())],
            Contracts = [.. all[SourceKind.Contract].Select(row => row.As<ContractCosts>())],
            Reserves = [.. all[SourceKind.Reserve].Select(row => row.As<ReserveMovement>())],
            Balances = all[SourceKind.Balance].ToDictionary(row => row.Year, row => row.As<BalanceFigures>()),
        };
    }

    /// <summary>What every asset, post and contract costs in a year, explained.</summary>
    public IReadOnlyList<SourceCost> Costs(int year) =>
    [
        .. Investments.Select(asset => Cost(SourceKind.Investment, asset.Code, asset.Name, asset.Pool, CapitalCharges.Explain(asset, year))),
        .. Posts.Select(post => Cost(SourceKind.Post, post.Code, post.Name, post.Pool, Result<Explanation>.Success(PersonnelBudget.Explain(post)))),
        .. Contracts.Select(contract => Cost(SourceKind.Contract, contract.Code, contract.Name, contract.Pool, contract.In(year))),
    ];

    public IReadOnlyList<Problem> Check() =>
    [
        .. Investments.SelectMany(asset => asset.Check()),
        .. Posts.SelectMany(post => post.Check()),
        .. Contracts.SelectMany(contract => contract.In(contract.From.Year).Problems),
        .. Reserves.SelectMany(reserve => reserve.Check()),
        .. ReserveMovement.Follow(Reserves),
    ];

    private static SourceCost Cost(SourceKind kind, string code, string name, string pool, Result<Explanation> why) =>
        new(kind, code, name, pool, why.Succeeded && Money.TryParse(why.Value.Value, out var amount) ? amount : Money.Zero, why.Succeeded ? why.Value : new Explanation(name, "0.00", "EUR", why.Problems[0].Message));
}

/// <summary>What one source costs in a year, and why.</summary>
public sealed record SourceCost(
    [property: JsonPropertyName("soort")] SourceKind Kind,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("kostengroep")] string Pool,
    [property: JsonPropertyName("bedrag")] Money Amount,
    [property: JsonPropertyName("uitleg")] Explanation Why)
{
    /// <summary>How the budget line of this source is called; by its end a line is recognised.</summary>
    [JsonIgnore]
    public string LineName => $"{Name} ({Kind.Text()} {Code})";

    /// <summary>True for a budget line that came from a register.</summary>
    internal static bool IsLineOfSource(string description) => Marks.Any(mark => description.EndsWith(')') && description.Contains(mark, StringComparison.Ordinal));

    private static readonly string[] Marks = [.. new[] { SourceKind.Investment, SourceKind.Post, SourceKind.Contract }.Select(kind => $" ({kind.Text()} ")];
}
