// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bundel.Platform;

/// <summary>Inserts many rows of one kind inside the running transaction, past the change tracker; each database has its own quickest way.</summary>
public static class BulkInsert
{
    private const int FirstRevision = 0;

    public static Task<long> BulkInsertRows<T>(this BundelDb db, IEnumerable<T> rows, CancellationToken cancel)
        where T : class, ITenantOwned =>
        db.GetService<IRowWriter>().Write(db, TableOf(db, db.Model.FindEntityType(typeof(T))!), rows.Select(row => Guarded(db, row)), cancel);

    private static object Guarded<T>(BundelDb db, T row)
        where T : class, ITenantOwned =>
        row.CollaborationId == db.CollaborationFilter ? row : throw new InvalidOperationException($"A row of {typeof(T).Name} belongs to another collaboration than the actor's.");

    private static RowTable TableOf(BundelDb db, IEntityType type)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return new RowTable(names.DelimitIdentifier(table.Name, table.Schema), [.. type.GetProperties().Select(property => ColumnOf(property, names.DelimitIdentifier(property.GetColumnName(table)!)))]);
    }

    /// <summary>The one property without a getter is the revision; see <see cref="Revisions"/>.</summary>
    private static RowColumn ColumnOf(IProperty property, string name)
    {
        var mapping = property.GetRelationalTypeMapping();
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return new RowColumn(name, mapping.StoreType, Nullable.GetUnderlyingType(type) ?? type, property.IsShadowProperty() ? _ => FirstRevision : Reader(property.GetGetter(), mapping));
    }

    private static Func<object, object?> Reader(IClrPropertyGetter getter, RelationalTypeMapping mapping)
    {
        if (mapping.Converter is not { } converter) return getter.GetClrValue;
        return row => getter.GetClrValue(row) is { } value ? converter.ConvertToProvider(value) : null;
    }
}
