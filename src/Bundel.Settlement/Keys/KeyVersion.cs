// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Keys;

/// <summary>One version of a key (verdeelsleutel). Its definition is the JSON of the model's way of dividing.</summary>
public sealed class KeyVersion : DecidedVersion
{
    private KeyVersion()
    {
    }

    public KeyVersion(CollaborationId collaboration, string code, int version, KeyText text)
        : base(collaboration, code, version, text.ValidFrom)
    {
        Id = KeyId.From(Guid.CreateVersion7());
        Fill(text);
    }

    public KeyId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>JSON, as in model.json.</summary>
    public string Definition { get; private set; } = "";

    public KeyRule Rule => KeyRuleJson.Read(Definition);

    /// <summary>Changes a draft; an adopted version never changes.</summary>
    public Result<Done> Change(KeyText text)
    {
        var moved = Redraft(text.ValidFrom);
        if (moved.Succeeded) Fill(text);
        return moved;
    }

    private void Fill(KeyText text)
    {
        Name = text.Name.Trim();
        Definition = KeyRuleJson.Write(text.Rule);
        Source = string.IsNullOrWhiteSpace(text.Source) ? null : text.Source.Trim();
    }
}

/// <summary>What a user fills in.</summary>
public sealed record KeyText(string Name, DateOnly ValidFrom, KeyRule Rule, string? Source);
