// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Obligations;

/// <summary>Something of a collaboration with a code, whose content is one text that users and files give as a whole.</summary>
public abstract class CodedRow<TText> : ITenantOwned
    where TText : class
{
    protected CodedRow()
    {
    }

    protected CodedRow(CollaborationId collaboration, string code, TText text)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Change(text);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Json { get; private set; } = "";

    public TText Text() => JsonSerializer.Deserialize<TText>(Json, UseCaseJson.Options)!;

    public void Change(TText text) => Json = JsonSerializer.Serialize(text, UseCaseJson.Options);
}
