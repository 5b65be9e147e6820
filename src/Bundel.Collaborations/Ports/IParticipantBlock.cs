// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>A block on the page of one participant (Mijn gemeente); called inside the use case "mijn-gemeente-tonen", in its collaboration. An instrument that has something to tell implements this and nothing else.</summary>
public interface IParticipantBlock
{
    /// <returns>Null when there is nothing to tell, or this actor may not see it.</returns>
    Task<ParticipantBlock?> For(BlockOf subject, Actor actor, CancellationToken cancel);
}

/// <summary>Whose page, and for which year.</summary>
public sealed record BlockOf(ParticipantId Id, string Code, string Name, int Year);

/// <summary>One block: figures, tables and links.</summary>
/// <param name="Order">Place on the page.</param>
public sealed record ParticipantBlock(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("volgorde")] int Order,
    [property: JsonPropertyName("toelichting")] string? Note = null,
    [property: JsonPropertyName("cijfers")] IReadOnlyList<BlockFigure>? Figures = null,
    [property: JsonPropertyName("tabellen")] IReadOnlyList<BlockTable>? Tables = null,
    [property: JsonPropertyName("acties")] IReadOnlyList<AttentionAction>? Actions = null);

/// <summary>A figure in Dutch notation.</summary>
public sealed record BlockFigure(
    [property: JsonPropertyName("naam")] string Label,
    [property: JsonPropertyName("cijfer")] string Value,
    [property: JsonPropertyName("toelichting")] string Note);

/// <summary>A table; a row has a cell for every column.</summary>
public sealed record BlockTable(
    [property: JsonPropertyName("titel")] string Caption,
    [property: JsonPropertyName("kolommen")] IReadOnlyList<BlockColumn> Columns,
    [property: JsonPropertyName("rijen")] IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    /// <summary>The last row is the sum of the others.</summary>
    [JsonPropertyName("metTotaal")]
    public bool HasTotal { get; init; }
}

/// <summary>Cells are text, a date as "2026-01-31", a number or an amount with a point; null is onbekend.</summary>
public sealed record BlockColumn(
    [property: JsonPropertyName("kop")] string Heading,
    [property: JsonPropertyName("soort")] BlockKind Kind = BlockKind.Text);

public enum BlockKind
{
    [JsonStringEnumMemberName("tekst")] Text,
    [JsonStringEnumMemberName("bedrag")] Amount,
    [JsonStringEnumMemberName("verschil")] Difference,
    [JsonStringEnumMemberName("getal")] Number,
    [JsonStringEnumMemberName("datum")] Date,
}
