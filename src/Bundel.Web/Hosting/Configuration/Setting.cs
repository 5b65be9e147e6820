// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Hosting;

/// <summary>One setting: its name in the file, what it means, and what holds without it. The environment variable follows from the name.</summary>
public sealed record Setting(string Name, string Meaning, string Default, string Example)
{
    /// <summary>The option of the command line, when there is one.</summary>
    public string? Option { get; init; }

    /// <summary>Holds a secret: its value is never shown.</summary>
    public bool Secret { get; init; }

    /// <summary>"beheerPoort" is BUNDEL_BEHEER_POORT.</summary>
    public string Variable => "BUNDEL_" + string.Concat(Name.Select(letter => char.IsAsciiLetterUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
