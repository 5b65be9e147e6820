// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>What every person who is signed in may do, in no collaboration in particular.</summary>
public static class OutsidePermissions
{
    public static readonly Permission None = new("aangemeld", "aangemeld zijn");
}
