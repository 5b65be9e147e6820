// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Documenting;

namespace Bundel.Formation.DocumentStore;

/// <summary>A document as it was made: its text stays, also when the figures behind it change.</summary>
public sealed class FormationDocument : ITenantOwned, IAppendOnly
{
    private FormationDocument()
    {
    }

    public FormationDocument(CollaborationId collaboration, string code, FilledDocument filled, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Sort = filled.Sort;
        Title = filled.Title;
        Participant = filled.Participant;
        Hash = filled.Hash;
        Source = filled.Source;
        Text = filled.Text;
        MadeBy = by;
        MadeUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Sort { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Code of the candidate, when the document is for one.</summary>
    public string? Participant { get; private set; }

    public string Hash { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string MadeBy { get; private set; } = "";

    public DateTime MadeUtc { get; private set; }

    public FilledDocument Filled => new(Sort, Title, Participant, Hash, Source, [], Text);
}

/// <summary>A template of the collaboration itself; the newest version is used.</summary>
public sealed class FormationTemplate : ITenantOwned, IAppendOnly
{
    private FormationTemplate()
    {
    }

    public FormationTemplate(CollaborationId collaboration, string sort, int version, string name, string text, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Sort = sort;
        Version = version;
        Name = name;
        Text = text;
        AddedBy = by;
        AddedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Sort { get; private set; } = "";

    public int Version { get; private set; }

    public string Name { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string AddedBy { get; private set; } = "";

    public DateTime AddedUtc { get; private set; }
}
