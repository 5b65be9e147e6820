// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bundel.Platform;

/// <summary>Unique indexes that a user understands when one is broken.</summary>
public static class UniqueIndexes
{
    public const string Thing = "Bundel:Thing";
    public const string Field = "Bundel:Field";

    /// <summary>Makes the index unique: "Er is al een <paramref name="thing"/> met <paramref name="field"/> 'x'." (x is the value of its last column).</summary>
    public static IndexBuilder UniqueAs(this IndexBuilder index, string thing, string field) =>
        index.IsUnique().HasAnnotation(Thing, thing).HasAnnotation(Field, field);

    internal static Problem Explain(BundelDb db, DbUpdateException fault, string key)
    {
        var index = db.Model.GetEntityTypes().SelectMany(entity => entity.GetIndexes()).FirstOrDefault(index => IsNamed(index, key));
        if (index?.FindAnnotation(Thing)?.Value is not string thing || index.FindAnnotation(Field)?.Value is not string field)
            return Problem.Conflict("bestaat-al", "Dit bestaat al in deze samenwerking.");
        var message = OnlyValue(fault, index) is { } value ? $"Er is al een {thing} met {field} '{value}'." : $"Er is al zo'n {thing} ({field}).";
        return Problem.Conflict("bestaat-al", message) with { Field = field };
    }

    private static bool IsNamed(IIndex index, string key) => index.GetDatabaseName() == key || ColumnsOf(index) == key;

    private static string ColumnsOf(IIndex index) =>
        string.Join(", ", index.Properties.Select(property => $"{index.DeclaringEntityType.GetTableName()}.{property.GetColumnName()}"));

    /// <summary>The value at fault; null when it means nothing to a user, or when several rows of this kind were being stored and any may be the one.</summary>
    private static object? OnlyValue(DbUpdateException fault, IIndex index)
    {
        var rows = fault.Entries.Where(entry => index.DeclaringEntityType.ClrType.IsAssignableFrom(entry.Metadata.ClrType)).Take(2).ToArray();
        return rows is [var row] && row.CurrentValues[index.Properties[^1]] is { } value and not (ITypedId or Guid) ? value : null;
    }
}
