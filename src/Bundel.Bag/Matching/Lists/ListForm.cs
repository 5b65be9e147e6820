// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching.Lists;

/// <summary>Which column is what, kept under a name for the next list of the same kind.</summary>
public sealed class ListForm : MemberRow<ListFormText>
{
    private ListForm()
    {
    }

    public ListForm(CollaborationId collaboration, ParticipantId participant, string code, ListFormText text)
        : base(collaboration, participant, code, text)
    {
    }
}

public sealed record ListFormText([property: JsonPropertyName("kolommen")] string Columns);
