// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>What went wrong, in one clear Dutch sentence with place, found and expected; <see cref="Code"/> is stable across releases.</summary>
/// <param name="Code">Stable code in kebab-case, such as <c>kolom-ontbreekt</c>.</param>
/// <param name="Message">One Dutch sentence a user can act on.</param>
public sealed record Problem(string Code, string Message)
{
    /// <summary>The kind decides the exit code of a verb and the status of an answer.</summary>
    public ProblemKind Kind { get; init; } = ProblemKind.Invalid;

    /// <summary>Dutch name of the input field, as it stands in the JSON of the use case.</summary>
    public string? Field { get; init; }

    /// <summary>File, row and column, when the fault is in a file.</summary>
    public Place? Place { get; init; }

    /// <summary>What was found there.</summary>
    public string? Found { get; init; }

    /// <summary>What was expected there.</summary>
    public string? Expected { get; init; }

    /// <summary>Message with place, found and expected: one line for the command line and for lists.</summary>
    public override string ToString()
    {
        var line = Place is null ? Message : $"{Place}: {Message}";
        if (Found is not null) line += $" Gevonden: {Found}.";
        if (Expected is not null) line += $" Verwacht: {Expected}.";
        return line;
    }

    /// <summary>A fault in one input field.</summary>
    public static Problem InField(string field, string code, string message) => new(code, message) { Field = field };

    /// <summary>The thing asked for does not exist, or not for this actor.</summary>
    public static Problem NotFound(string message) => new("niet-gevonden", message) { Kind = ProblemKind.NotFound };

    /// <summary>The actor lacks the permission.</summary>
    public static Problem Forbidden(string message) => new("geen-recht", message) { Kind = ProblemKind.Forbidden };

    /// <summary>The state of the thing does not allow it, or someone else was first.</summary>
    public static Problem Conflict(string code, string message) => new(code, message) { Kind = ProblemKind.Conflict };

    /// <summary>Nothing is wrong with the request: the installation cannot serve it now. Nothing was stored, and trying again later helps.</summary>
    public static Problem Unavailable(string code, string message) => new(code, message) { Kind = ProblemKind.Unavailable };
}

/// <summary>Kinds of problems.</summary>
public enum ProblemKind
{
    /// <summary>The input is wrong.</summary>
    Invalid,

    /// <summary>Unknown, or not visible for this actor.</summary>
    NotFound,

    /// <summary>Not permitted.</summary>
    Forbidden,

    /// <summary>Not possible in the present state.</summary>
    Conflict,

    /// <summary>The installation cannot serve it now.</summary>
    Unavailable,
}
