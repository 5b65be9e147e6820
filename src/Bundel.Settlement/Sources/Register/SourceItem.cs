// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Settlement.Sources.Register;

/// <summary>A row of a register behind the budget: an asset, a post, a contract, a reserve or the balance of a year.</summary>
public sealed class SourceItem : ITenantOwned
{
    private SourceItem()
    {
    }

    public SourceItem(CollaborationId collaboration, SourceRow row, string file)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        (Kind, Code, Year) = (row.Kind, row.Code, row.Year);
        Change(row, file);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public SourceKind Kind { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Of a reserve and a balance; zero for what is not of one year.</summary>
    public int Year { get; private set; }

    public string Definition { get; private set; } = "";

    /// <summary>The file from which it came.</summary>
    public string File { get; private set; } = "";

    public SourceRow Row => new(Kind, Code, Year, Definition);

    public void Change(SourceRow row, string file) => (Definition, File) = (row.Definition, file);
}

/// <summary>One row as it is kept: the record of its kind as JSON.</summary>
public sealed record SourceRow(SourceKind Kind, string Code, int Year, string Definition)
{
    public static SourceRow Of<T>(SourceKind kind, string code, int year, T record) => new(kind, code, year, JsonSerializer.Serialize(record, UseCaseJson.Options));

    public T As<T>() => JsonSerializer.Deserialize<T>(Definition, UseCaseJson.Options)!;
}
