// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>Collecting problems.</summary>
public static class ProblemLists
{
    /// <summary>Adds the problem when there is one.</summary>
    public static void AddIfAny(this List<Problem> problems, Problem? problem)
    {
        if (problem is not null) problems.Add(problem);
    }
}
