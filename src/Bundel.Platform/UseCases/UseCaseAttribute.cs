// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>The Dutch name of a use case: for <c>bundel doe</c>, the audit log, and the documentation.</summary>
/// <param name="code">"verrekening-vaststellen".</param>
/// <param name="name">"Stelt een verrekening vast met een besluit van het bevoegde orgaan".</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UseCaseAttribute(string code, string name) : Attribute
{
    public string Code { get; } = code;

    public string Name { get; } = name;

    /// <summary>Example of its input as JSON.</summary>
    public string Example { get; init; } = "{}";
}
