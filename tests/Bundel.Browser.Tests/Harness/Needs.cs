// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Browser.Tests;

/// <summary>What a test needs of the machine.</summary>
internal static class Needs
{
    /// <summary>Skips with the reason that something is missing; there is no skipping when CI=true.</summary>
    public static void Fulfilled(string? missing)
    {
        if (missing is null) return;
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
        Assert.Skip(missing);
    }
}
