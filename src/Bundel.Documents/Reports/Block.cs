// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;

namespace Bundel.Documents.Reports;

/// <summary>A piece of a report.</summary>
public abstract record Block;

/// <summary>A heading inside the report; level 1 is the first below the title.</summary>
public sealed record Heading(string Text, int Level = 1) : Block;

/// <summary>Plain text.</summary>
public sealed record Paragraph(string Text) : Block;

/// <summary>The few figures that matter, side by side.</summary>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Figures) : Block;

/// <summary>One key figure, already in Dutch notation.</summary>
public sealed record KeyFigure(string Label, string Value, string? Sub = null);

/// <summary>A drawing with the same data as a table. Writers without drawings give the title, the alternative text and the table.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Alternative">What a reader who cannot see it should know.</param>
/// <param name="Svg">Drawn by the server itself: it is written as it is.</param>
/// <param name="Data">Its data.</param>
public sealed record Figure(string Title, string Alternative, string Svg, ReportTable Data) : Block;

/// <summary>Why a figure is what it is.</summary>
public sealed record ExplanationBlock(Explanation Explanation) : Block;

/// <summary>What follows starts on a new page, where there are pages.</summary>
public sealed record PageBreak : Block;
