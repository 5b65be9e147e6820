// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Reference;

/// <summary>A release of the reference architecture that was imported. All are kept; the file lies in the store by its hash.</summary>
public sealed class ReferenceRelease : ITenantOwned
{
    private ReferenceRelease()
    {
    }

    public ReferenceRelease(CollaborationId collaboration, string code, UploadedFile file, int elements, int rules, bool isCurrent, DateTime now)
    {
        Id = ITypedId<ReleaseId>.New();
        CollaborationId = collaboration;
        Code = code;
        Sha256 = file.Sha256;
        FileName = file.Name;
        Elements = elements;
        Rules = rules;
        IsCurrent = isCurrent;
        ImportedUtc = now;
    }

    public ReleaseId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    public string FileName { get; private set; } = "";

    public int Elements { get; private set; }

    public int Rules { get; private set; }

    /// <summary>The release by which landscapes and blueprints are read; a person decides.</summary>
    public bool IsCurrent { get; private set; }

    public DateTime ImportedUtc { get; private set; }

    public void Use(bool current) => IsCurrent = current;
}
