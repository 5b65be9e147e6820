// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bundel.Platform.Persistence;

/// <summary>One convention for ids, money, instants, enums and names in the database.</summary>
internal static class BundelConventions
{
    public static void Apply(ModelConfigurationBuilder builder, ModuleList modules)
    {
        foreach (var id in modules.Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsValueType && typeof(ITypedId).IsAssignableFrom(type)))
            builder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        builder.Properties<Money>().HaveConversion<MoneyConverter>();
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    public static void NameTables(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table && !entity.IsOwned()) entity.SetTableName(SnakeCase(table));
            foreach (var property in entity.GetProperties()) property.SetColumnName(SnakeCase(property.GetColumnName()));
        }
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
        where TId : struct, ITypedId<TId>
    {
        private static TId Make(Guid value) => TId.From(value);
    }

    private sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Cents, cents => new Money(cents));

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
