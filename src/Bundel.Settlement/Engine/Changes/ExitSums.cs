// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Changes;

/// <summary>The three ways of counting an exit.</summary>
internal static class ExitSums
{
    /// <summary>Amount and formula per year.</summary>
    public static IEnumerable<(int Year, Money Amount, string Formula)> Years(Exit exit, Money contribution) => exit.Method switch
    {
        ExitMethod.Decree1985 => Decree(exit, contribution),
        ExitMethod.DirectDamage => Damage(exit),
        _ => Regulation(exit, contribution),
    };

    public static Money Net(Damage damage) => damage.Unavoidable > damage.Mitigated ? damage.Unavoidable - damage.Mitigated : Money.Zero;

    /// <summary>The whole sum in one line.</summary>
    public static string Formula(Exit exit, Money contribution, IReadOnlyList<ExitYear> years)
    {
        var sum = string.Join(" + ", years.Where(year => year.Amount != Money.Zero).Select(year => Dutch.Euro(year.Amount)));
        return exit.Method switch
        {
            ExitMethod.Decree1985 => $"{Dutch.Euro(contribution)}, afnemend met {Figures.Number(exit.StepPercent)} % per jaar: {sum}",
            ExitMethod.OwnRegulation when exit.Fixed != Money.Zero => sum.Length == 0 ? Dutch.Euro(exit.Fixed) : $"{Dutch.Euro(exit.Fixed)} + {sum}",
            _ => sum.Length == 0 ? "geen schade" : sum,
        };
    }

    /// <summary>B · (first − step · t), as long as it is above zero, for at most so many years.</summary>
    private static IEnumerable<(int, Money, string)> Decree(Exit exit, Money contribution)
    {
        for (var t = 0; t < exit.Years; t++)
        {
            var percent = exit.FirstPercent - exit.StepPercent * t;
            if (percent <= 0) yield break;
            yield return (exit.Year + t, Indexing.Times(contribution, Exact.Of(percent) / 100), $"{Dutch.Euro(contribution)} × {Figures.Number(percent)} %");
        }
    }

    /// <summary>Σ max(0, unavoidable − mitigated) · share.</summary>
    private static IEnumerable<(int, Money, string)> Damage(Exit exit)
    {
        for (var year = exit.Year; year < exit.Year + exit.Years; year++)
        {
            var net = Money.Sum(exit.Damages.Where(damage => damage.Year == year).Select(Net));
            yield return (year, Indexing.Times(net, Exact.Of(exit.SharePercent) / 100), $"{Dutch.Euro(net)} × {Figures.Number(exit.SharePercent)} %");
        }
    }

    private static IEnumerable<(int, Money, string)> Regulation(Exit exit, Money contribution)
    {
        foreach (var step in exit.Regulation.OrderBy(step => step.Year))
            yield return (step.Year, Indexing.Times(contribution, Exact.Of(step.Part)), $"{Dutch.Euro(contribution)} × {Figures.Number(step.Part * 100)} %");
        if (exit.Regulation.Count == 0) yield return (exit.Year, Money.Zero, "vast bedrag volgens de regeling");
    }
}
