// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>One thing that a person may do. The same string stands for pages, API scopes and the documentation.</summary>
/// <param name="Code">"verrekening.vaststellen".</param>
/// <param name="Description">Dutch, as an administrator reads it.</param>
/// <param name="Roles">Roles that carry it; beheerder always does.</param>
public sealed record Permission(string Code, string Description, params IReadOnlyList<Role> Roles)
{
    public bool IsCarriedBy(Role role) => role == Role.Beheerder || Roles.Contains(role);

    public override string ToString() => Code;
}
