// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>Personnel budget: cost per pool and the integral hourly rate.</summary>
public static class PersonnelBudget
{
    /// <summary>Costs per pool.</summary>
    public static Result<IReadOnlyDictionary<string, Money>> PerPool(IReadOnlyList<Post> posts)
    {
        var problems = posts.SelectMany(post => post.Check()).ToList();
        return problems.Count > 0
            ? problems
            : new SortedDictionary<string, Money>(posts.GroupBy(post => post.Pool, StringComparer.Ordinal).ToDictionary(pool => pool.Key, pool => Money.Sum(pool.Select(post => post.Cost))), StringComparer.Ordinal);
    }

    /// <summary>(direct posts + overhead posts + other overhead) / (direct fte × productive hours), with its explanation down to the post.</summary>
    public static Result<Explanation> HourlyRate(IReadOnlyList<Post> posts, Money otherOverhead, int productiveHours)
    {
        var problems = posts.SelectMany(post => post.Check()).ToList();
        var hours = posts.Where(post => post.IsDirect).Sum(post => post.Fte) * productiveHours;
        if (productiveHours <= 0) problems.Add(new Problem("uren-nul", "Het aantal productieve uren per fte is nul of minder.") { Found = FormattableString.Invariant($"{productiveHours}"), Expected = "bijvoorbeeld 1.350" });
        else if (hours <= 0) problems.Add(new Problem("geen-directe-fte", "Er zijn geen directe functies: er is geen uurtarief."));
        if (problems.Count > 0) return problems;
        var direct = Money.Sum(posts.Where(post => post.IsDirect).Select(post => post.Cost));
        var overhead = Money.Sum(posts.Where(post => !post.IsDirect).Select(post => post.Cost)) + otherOverhead;
        return new Explanation("Integraal uurtarief", Money.Rounded((direct + overhead).Euros / hours).ToString(), "EUR", "Directe kosten en overhead samen, per productief uur.")
        {
            Formula = $"({Dutch.Euro(direct)} + {Dutch.Euro(overhead)}) / {Dutch.Figure(hours)} uur",
            Operands = [.. posts.Select(Explain), new Explanation("Overige overhead", otherOverhead.ToString(), "EUR", "Overhead die geen formatie is.")],
        };
    }

    /// <summary>What one post costs.</summary>
    public static Explanation Explain(Post post) => new($"{post.Name} ({post.Code})", post.Cost.ToString(), "EUR", post.IsDirect ? "Directe functie." : "Overhead.")
    {
        Formula = $"{Dutch.Figure(post.Fte)} fte × {Dutch.Euro(post.WageSum)} × {12 - post.VacantMonths} / 12 + {Dutch.Euro(post.Hire)}",
    };
}
