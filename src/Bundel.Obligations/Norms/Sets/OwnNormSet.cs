// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Norms.Sets;

/// <summary>A norm set of the collaboration itself.</summary>
public sealed class OwnNormSet : CodedRow<NormSet>
{
    private OwnNormSet()
    {
    }

    public OwnNormSet(CollaborationId collaboration, string code, NormSet text)
        : base(collaboration, code, text)
    {
    }
}

/// <summary>The collaboration's own copy of the text of a norm, by number: Bundel ships none.</summary>
public sealed class NormTextCopy : CodedRow<NormTexts>
{
    private NormTextCopy()
    {
    }

    public NormTextCopy(CollaborationId collaboration, string code, NormTexts text)
        : base(collaboration, code, text)
    {
    }
}

/// <param name="Source">The file from which it came.</param>
public sealed record NormTexts(
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("teksten")] IReadOnlyDictionary<string, string> ByNumber);
