// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>A role in a collaboration by their codes, for the whole of it or for one participant: how settings name it.</summary>
public sealed record RoleGrant(string Collaboration, Role Role, string? Participant = null);
