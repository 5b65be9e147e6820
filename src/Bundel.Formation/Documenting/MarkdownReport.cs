// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Formation.Documenting;

/// <summary>Markdown of a document as a report: headings, paragraphs, lists and tables; nothing more.</summary>
internal static class MarkdownReport
{
    public static Report Of(string markdown, string title, string? subtitle, string footer)
    {
        var reader = new Reader();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n')) reader.Take(line.Trim());
        reader.EndBlock();
        return new Report(reader.Title ?? title) { Subtitle = subtitle, Blocks = reader.Blocks, Footer = footer };
    }

    private sealed class Reader
    {
        private readonly List<string> text = [];
        private readonly List<string[]> rows = [];
        private string heading = "";

        public List<Block> Blocks { get; } = [];

        public string? Title { get; private set; }

        public void Take(string line)
        {
            if (line.StartsWith('|')) Row(line);
            else if (line.Length == 0) EndBlock();
            else if (line.StartsWith('#')) Heading(line);
            else if (ListItem(line) is { } item) Alone(item);
            else
            {
                EndTable();
                text.Add(line);
            }
        }

        public void EndBlock()
        {
            if (text.Count > 0) Blocks.Add(new Paragraph(Inline(string.Join(' ', text))));
            text.Clear();
            EndTable();
        }

        private void Heading(string line)
        {
            EndBlock();
            var level = line.TakeWhile(sign => sign == '#').Count();
            var words = Inline(line[level..].Trim());
            if (level == 1 && Title is null) Title = words;
            else Blocks.Add(new Heading(heading = words, Math.Max(1, level - 1)));
        }

        private void Alone(string item)
        {
            EndBlock();
            Blocks.Add(new Paragraph(Inline(item)));
        }

        private void Row(string line)
        {
            if (text.Count > 0) EndBlock();
            string[] cells = [.. line.Trim('|').Split('|', StringSplitOptions.TrimEntries)];
            if (!cells.All(cell => cell.Length > 0 && cell.All(sign => sign is '-' or ':'))) rows.Add(cells);
        }

        private void EndTable()
        {
            if (rows.Count == 0) return;
            var columns = rows[0];
            ReportColumn[] headings = [.. columns.Select((name, i) => new ReportColumn(Inline(name), rows.Count > 1 && rows.Skip(1).All(row => IsFigure(row.ElementAtOrDefault(i))) ? ColumnType.Number : ColumnType.Text))];
            ReportRow[] body = [.. rows.Skip(1).Select(row => new ReportRow([.. columns.Select((_, i) => (ReportCell)Inline(row.ElementAtOrDefault(i) ?? ""))]))];
            Blocks.Add(new ReportTable(heading, headings, body) { ShowsCaption = heading.Length == 0 });
            rows.Clear();
        }

        /// <summary>Columns of figures stand to the right.</summary>
        private static bool IsFigure(string? cell) => cell is { Length: > 0 } && (cell is "onbekend" or "niet" or "direct" || char.IsDigit(cell.TrimStart('€', ' ', '−')[..1].FirstOrDefault()));

        private static string? ListItem(string line)
        {
            if (line.StartsWith("- [ ] ", StringComparison.Ordinal)) return "☐ " + line[6..];
            if (line.StartsWith("- [x] ", StringComparison.Ordinal)) return "☑ " + line[6..];
            if (line.StartsWith("- ", StringComparison.Ordinal)) return "• " + line[2..];
            var digits = line.TakeWhile(char.IsDigit).Count();
            return digits > 0 && line[digits..].StartsWith(". ", StringComparison.Ordinal) ? line : null;
        }

        private static string Inline(string words) => words.Replace("**", "", StringComparison.Ordinal);
    }
}
