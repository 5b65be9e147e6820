// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Knowledge.Own;

/// <summary>A version of a page that a collaboration wrote itself, or took from others. The last of a code counts; without text the page is withdrawn.</summary>
public sealed class OwnPage : ITenantOwned, IAppendOnly
{
    private OwnPage()
    {
    }

    public OwnPage(CollaborationId collaboration, string code, string? title, string? text, string source, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Title = title ?? "";
        Text = text;
        Source = source;
        RecordedBy = by;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string? Text { get; private set; }

    /// <summary>Where the knowledge comes from.</summary>
    public string Source { get; private set; } = "";

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }
}
