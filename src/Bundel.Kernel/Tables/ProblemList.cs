// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>All problems up to a maximum; the rest is counted and told in one last line.</summary>
internal sealed class ProblemList(int maximum)
{
    private readonly List<Problem> problems = [];

    public int Count { get; private set; }

    public void Add(Problem problem)
    {
        if (Count++ < maximum) problems.Add(problem);
    }

    public Problem[] ToArray()
    {
        var more = Count - problems.Count;
        return more == 0 ? [.. problems] : [.. problems, new Problem("nog-meer-fouten", $"Er zijn nog {Dutch.Count(more, "fout", "fouten")} die hier niet staan.")];
    }
}
