// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Reflection;
using Markdig;

namespace Bundel.Web.Help;

/// <summary>One chapter of the manual: Markdown with front matter (title, order, summary), as HTML.</summary>
public sealed record Chapter(string Code, string Title, int Order, string Summary, string Html, string Text);

/// <summary>The manual of docs/handleiding, built into the program.</summary>
public sealed class Manual
{
    private const string Folder = "handleiding/";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    public Manual() => Chapters = [.. Read().OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Title, StringComparer.Ordinal)];

    public IReadOnlyList<Chapter> Chapters { get; }

    public Chapter? Find(string code) => Chapters.FirstOrDefault(chapter => chapter.Code == code);

    private static IEnumerable<Chapter> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Parse(Path.GetFileNameWithoutExtension(name[Folder.Length..]), reader.ReadToEnd());
        }
    }

    private static Chapter Parse(string file, string content)
    {
        var parts = content.Split("---\n", 3);
        var front = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim().Trim('"'));
        var code = file.TrimStart("0123456789-".ToCharArray());
        return new Chapter(code, front["title"], int.Parse(front["order"], CultureInfo.InvariantCulture), front.GetValueOrDefault("summary", ""), Html(parts[2]), Markdown.ToPlainText(parts[2], Pipeline));
    }

    /// <summary>Chapters link to each other by file name; here those are addresses. Tables scroll in a frame of their own.</summary>
    private static string Html(string markdown) => Markdown.ToHtml(markdown, Pipeline)
        .Replace("<table>", "<div class=\"bundel-scroll\" tabindex=\"0\"><table class=\"utrecht-table\">", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);
}
