// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>A value, or all the problems that stand in its way; never both.</summary>
public sealed class Result<T>
{
    private readonly T? value;

    private Result(T? value, IReadOnlyList<Problem> problems)
    {
        this.value = value;
        Problems = problems;
    }

    /// <summary>All problems; empty when the value is there.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>True when there is no problem.</summary>
    public bool Succeeded => Problems.Count == 0;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There are problems; the text holds them.</exception>
    public T Value => Succeeded ? value! : throw new InvalidOperationException(string.Join(Environment.NewLine, Problems));

    /// <summary>Makes a result that succeeded.</summary>
    public static Result<T> Success(T value) => new(value, []);

    /// <summary>Makes a result that failed; at least one problem.</summary>
    public static Result<T> Failure(IEnumerable<Problem> problems)
    {
        Problem[] all = [.. problems];
        return all.Length > 0 ? new(default, all) : throw new ArgumentException("A failure needs a problem.", nameof(problems));
    }

    /// <summary>The value becomes another value; problems stay.</summary>
    public Result<TOther> Select<TOther>(Func<T, TOther> map) =>
        Succeeded ? Result<TOther>.Success(map(value!)) : Result<TOther>.Failure(Problems);

    /// <summary>Goes on with the value; problems stay.</summary>
    public Result<TOther> Then<TOther>(Func<T, Result<TOther>> next) =>
        Succeeded ? next(value!) : Result<TOther>.Failure(Problems);

    /// <summary>Goes on with the value; problems stay.</summary>
    public async Task<Result<TOther>> Then<TOther>(Func<T, Task<Result<TOther>>> next) =>
        Succeeded ? await next(value!) : Result<TOther>.Failure(Problems);

    /// <summary>A value is a success.</summary>
    public static implicit operator Result<T>(T value) => Success(value);

    /// <summary>A problem is a failure.</summary>
    public static implicit operator Result<T>(Problem problem) => Failure([problem]);

    /// <summary>Problems are a failure.</summary>
    public static implicit operator Result<T>(Problem[] problems) => Failure(problems);

    /// <summary>Problems are a failure.</summary>
    public static implicit operator Result<T>(List<Problem> problems) => Failure(problems);
}

/// <summary>The value of a use case that has nothing to tell.</summary>
public readonly record struct Done;
