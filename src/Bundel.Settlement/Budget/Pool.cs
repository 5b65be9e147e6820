// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Budget;

/// <summary>A cost pool (kostengroep): costs that are divided together, by one key.</summary>
public sealed class Pool : ITenantOwned
{
    private Pool()
    {
    }

    public Pool(CollaborationId collaboration, string code, PoolText text)
    {
        Id = PoolId.From(Guid.CreateVersion7());
        CollaborationId = collaboration;
        Code = code;
        Change(text);
    }

    public PoolId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Package Package { get; private set; }

    /// <summary>Code of the key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Code of the service, when it has one.</summary>
    public string? Service { get; private set; }

    public void Change(PoolText text)
    {
        Name = text.Name.Trim();
        Package = text.Package;
        Key = text.Key.Trim();
        Service = string.IsNullOrWhiteSpace(text.Service) ? null : text.Service.Trim();
    }
}

/// <summary>What a user or a file says of a cost pool.</summary>
public sealed record PoolText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("pakket")] Package Package,
    [property: JsonPropertyName("sleutel")] string Key,
    [property: JsonPropertyName("dienst")] string? Service = null)
{
    public IEnumerable<Problem> Validate() => [.. Required.Text("naam", Name, 200), .. Required.Text("sleutel", Key, Code.MaxLength)];
}
