// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>What a program may ask beside the command itself.</summary>
/// <param name="Precondition">The command only runs while the thing looks as the program saw it last.</param>
/// <param name="Once">The command takes effect once, however often it is sent.</param>
public sealed record Terms(Precondition? Precondition = null, RequestKey? Once = null)
{
    public static readonly Terms None = new();
}

/// <summary>The answer to <paramref name="Question"/> (a query) must still have this entity tag, or any tag when it is null.</summary>
public sealed record Precondition(object Question, IReadOnlyList<string>? Tags)
{
    /// <summary>Code of the problem that says that it does not hold.</summary>
    public const string Unmet = "intussen-gewijzigd";

    public bool HoldsFor(string tag) => Tags is null || Tags.Contains(tag);

    public static Problem[] Refusal { get; } = [Problem.Conflict(Unmet, "Dit is gewijzigd nadat u het opvroeg. Er is niets opgeslagen.")];
}
