// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Reflection;
using Bundel.Collaborations.Ports;

namespace Bundel.Web.Help;

/// <summary>One chapter of the manual: Markdown with front matter (title, order, summary), as HTML.</summary>
public sealed record Chapter(string Code, string Title, int Order, string Summary, string Html, string Text);

/// <summary>The manual of docs/handleiding, built into the program.</summary>
public sealed class Manual
{
    private const string Folder = "handleiding/";

    public Manual() => Chapters = [.. Read().OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Title, StringComparer.Ordinal)];

    public IReadOnlyList<Chapter> Chapters { get; }

    public Chapter? Find(string code) => Chapters.FirstOrDefault(chapter => chapter.Code == code);

    /// <summary>Chapters in which the words occur.</summary>
    public IEnumerable<SearchHit> Search(string words) => Chapters
        .Where(chapter => SearchText.Matches(words, chapter.Title, chapter.Text))
        .Select(chapter => new SearchHit(chapter.Title, "hulp", "/hulp/" + chapter.Code, chapter.Summary));

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
        var body = WithoutTitle(parts[2]);
        return new Chapter(code, front["title"], int.Parse(front["order"], CultureInfo.InvariantCulture), front.GetValueOrDefault("summary", ""), MarkdownHtml.Of(body), MarkdownHtml.Text(body));
    }

    /// <summary>The page shows the title itself.</summary>
    private static string WithoutTitle(string markdown) =>
        markdown.StartsWith("# ", StringComparison.Ordinal) ? markdown[(markdown.IndexOf('\n', StringComparison.Ordinal) + 1)..] : markdown;
}
