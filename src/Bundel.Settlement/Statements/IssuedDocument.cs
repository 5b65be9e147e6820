// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Statements;

public enum DocumentKind
{
    [JsonStringEnumMemberName("bijdragetabel")] ContributionTable,
    [JsonStringEnumMemberName("bijdrageoverzicht")] Statement,

    /// <summary>The table in thousands of euros, as councils read it.</summary>
    [JsonStringEnumMemberName("bijdragetabel-in-duizenden")] ContributionTableInThousands,
}

/// <summary>A document of an adopted run that was given out. Its bytes lie in the file store; it is given again unchanged.</summary>
public sealed class IssuedDocument : ITenantOwned, IAppendOnly, IReadAcross
{
    private IssuedDocument()
    {
    }

    public IssuedDocument(CollaborationId collaboration, RunId run, DocumentKind kind, string participant, string format, UploadedFile file, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        RunId = run;
        Kind = kind;
        Participant = participant;
        Format = format;
        Sha256 = file.Sha256;
        Name = file.Name;
        IssuedBy = by;
        IssuedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public RunId RunId { get; private set; }

    public DocumentKind Kind { get; private set; }

    /// <summary>Code of the participant; empty for the table of all.</summary>
    public string Participant { get; private set; } = "";

    public string Format { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string IssuedBy { get; private set; } = "";

    public DateTime IssuedUtc { get; private set; }
}
