// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>One thing that a person may do. The same string stands for pages, API scopes and the documentation.</summary>
/// <param name="Code">"verrekening.vaststellen".</param>
/// <param name="Description">Dutch, as an administrator reads it.</param>
/// <param name="Roles">Roles that carry it; beheerder always does.</param>
public sealed record Permission(string Code, string Description, params IReadOnlyList<Role> Roles)
{
    /// <summary>True when a role for one participant never carries it: it concerns what all participants share.</summary>
    public bool WholeOnly { get; init; }

    public bool IsCarriedBy(Role role) => role == Role.Beheerder || Roles.Contains(role);

    public override string ToString() => Code;
}
