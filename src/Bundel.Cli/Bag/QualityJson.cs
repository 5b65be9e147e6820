// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using Bundel.Bag.Quality;
using Bundel.Platform;

namespace Bundel.Cli.Bag;

/// <summary>Reports as one JSON document, written gemeente by gemeente, so that a whole country needs no more memory than its largest gemeente.</summary>
internal sealed class QualityJson : IDisposable
{
    private readonly MemoryStream buffer = new();
    private readonly Utf8JsonWriter writer;
    private readonly Terminal terminal;

    public QualityJson(Terminal terminal, DateOnly day)
    {
        this.terminal = terminal;
        writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = UseCaseJson.Options.Encoder });
        writer.WriteStartObject();
        writer.WriteString("peildatum", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteStartArray("gemeenten");
    }

    public void Add(QualityReport report)
    {
        JsonSerializer.Serialize(writer, report, UseCaseJson.Options);
        Flush();
    }

    public void Finish(QualitySums sums)
    {
        writer.WriteEndArray();
        writer.WritePropertyName("samen");
        JsonSerializer.Serialize(writer, sums.Results(), UseCaseJson.Options);
        writer.WriteEndObject();
        Flush();
        terminal.Line();
    }

    public void Dispose()
    {
        writer.Dispose();
        buffer.Dispose();
    }

    private void Flush()
    {
        writer.Flush();
        terminal.Bytes(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        buffer.SetLength(0);
    }
}
