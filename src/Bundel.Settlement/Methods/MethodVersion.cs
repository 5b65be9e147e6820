// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Methods;

/// <summary>One version of one part of the financing methods, such as the charges between pools. Its definition is the JSON of model.json.</summary>
public sealed class MethodVersion : DecidedVersion
{
    private MethodVersion()
    {
    }

    public MethodVersion(CollaborationId collaboration, string part, int version, DateOnly validFrom, string definition, string? source)
        : base(collaboration, part, version, validFrom)
    {
        Id = MethodId.From(Guid.CreateVersion7());
        Fill(definition, source);
    }

    public MethodId Id { get; private set; }

    /// <summary>JSON, as it stands in model.json under this part.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>Changes a draft; an adopted version never changes.</summary>
    public Result<Done> Change(DateOnly validFrom, string definition, string? source)
    {
        var moved = Redraft(validFrom);
        if (moved.Succeeded) Fill(definition, source);
        return moved;
    }

    private void Fill(string definition, string? source)
    {
        Definition = definition;
        Source = string.IsNullOrWhiteSpace(source) ? null : source.Trim();
    }
}
