// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Files;

/// <summary>
/// A fault in a file that shows only halfway through a stream, where no <see cref="Result{T}"/> can be returned.
/// <see cref="FileReading.Read{T}"/> turns it into a failure again.
/// </summary>
public sealed class FileProblemException(Problem problem) : IOException(problem.ToString())
{
    /// <summary>The fault, for the user.</summary>
    public Problem Problem { get; } = problem;
}
