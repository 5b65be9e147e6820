// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Signals.Importing;

/// <summary>A mapping that was kept under a name, for the next file of the same kind.</summary>
public sealed class SavedMapping : ITenantOwned
{
    private SavedMapping()
    {
    }

    public SavedMapping(CollaborationId collaboration, string code, SignalMapping mapping)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Change(mapping);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Json { get; private set; } = "";

    public SignalMapping Mapping() => System.Text.Json.JsonSerializer.Deserialize<SignalMapping>(Json, UseCaseJson.Options)!;

    public void Change(SignalMapping mapping) => Json = System.Text.Json.JsonSerializer.Serialize(mapping, UseCaseJson.Options);
}
