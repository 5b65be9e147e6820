// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bundel.Platform;

/// <summary>
/// Every row of a collaboration that may change counts its changes, so that no one overwrites what another has just changed.
/// Show it with <c>EF.Property&lt;int&gt;(row, Revisions.Name)</c>; a form gives it back, and the handler calls <see cref="Expect"/>.
/// </summary>
public static class Revisions
{
    public const string Name = "Revision";

    /// <summary>The change is refused ("gelijktijdig-gewijzigd") unless the row still has this revision.</summary>
    public static void Expect(this BundelDb db, ITenantOwned row, int? revision)
    {
        if (revision is not null) db.Entry(row).Property<int>(Name).OriginalValue = revision.Value;
    }

    /// <summary>The revision of a row that this context has read.</summary>
    public static int RevisionOf(this BundelDb db, ITenantOwned row) => db.Entry(row).Property<int>(Name).CurrentValue;

    internal static void Map(EntityTypeBuilder entity) => entity.Property<int>(Name).IsConcurrencyToken();

    internal static void Count(EntityEntry entry)
    {
        if (entry.State != EntityState.Modified || entry.Metadata.FindProperty(Name) is null) return;
        var revision = entry.Property(Name);
        revision.CurrentValue = (int)revision.OriginalValue! + 1;
    }
}
