// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Tests.Docs;

/// <summary>The links and headings of a document, without what stands in code.</summary>
internal sealed partial class MarkdownFile(string path)
{
    private readonly string text = InlineCode().Replace(Fenced().Replace(File.ReadAllText(path), ""), "");

    public string Path { get; } = path;

    public IEnumerable<string> Links => Link().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The anchors that a reader of Markdown makes of the headings.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Fenced().Replace(File.ReadAllText(Path), "")).Select(match => Slug(match.Groups[1].Value));

    private static string Slug(string heading) => Dropped().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?m)^#{1,6} (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Dropped();
}
