// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Decisions;

internal static class DecisionsMapping
{
    public static void Map(ModelBuilder builder) => builder.Entity<Decision>(decision =>
    {
        decision.HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("besluit", "code");
        decision.HasIndex(row => new { row.CollaborationId, row.Reference }).UniqueAs("besluit", "kenmerk");
        decision.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.DocumentId);
    });
}
