// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Demo;

/// <summary>The clock of the story: it stands where the story says, so that counts are known before the run that leans on them.</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset now = new(2024, 9, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Stand(DateTime utc) => now = new DateTimeOffset(utc, TimeSpan.Zero);
}
