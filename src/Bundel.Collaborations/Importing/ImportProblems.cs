// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Importing;

public static class ImportProblems
{
    /// <summary>Problems of a file belong to the field in which it was given.</summary>
    public static Result<T> WithField<T>(this Result<T> result, string field) =>
        result.Succeeded ? result : Result<T>.Failure(result.Problems.Select(problem => problem.Field is null ? problem with { Field = field } : problem));
}
