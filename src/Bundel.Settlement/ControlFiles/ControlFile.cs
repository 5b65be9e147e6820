// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.ControlFiles;

/// <summary>The control file of an adopted run, as it was given first. Its bytes lie in the file store; it is given again unchanged.</summary>
public sealed class ControlFile : ITenantOwned, IAppendOnly
{
    private ControlFile()
    {
    }

    public ControlFile(Run run, DateTime knownAt, UploadedFile file, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = run.CollaborationId;
        (RunId, KnownAtUtc) = (run.Id, knownAt);
        (Sha256, Name, GivenBy, GivenUtc) = (file.Sha256, file.Name, by, now);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public RunId RunId { get; private set; }

    /// <summary>What was recorded at or before this instant stands in it: the adoption of the run, or of the accounts of its year.</summary>
    public DateTime KnownAtUtc { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string GivenBy { get; private set; } = "";

    public DateTime GivenUtc { get; private set; }
}
