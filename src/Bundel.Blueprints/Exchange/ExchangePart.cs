// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>Anything in an exchange file that can be pointed at: where it stands in the file is no part of what it says.</summary>
public abstract class ExchangePart
{
    /// <summary>Line in the file, from 1; 0 when it was not read from a file.</summary>
    public int Line { get; set; }

    /// <summary>Position in that line, from 1.</summary>
    public int Position { get; set; }

    public ForeignContent? Foreign { get; set; }

    public Place PlaceIn(string file) => new(file) { Line = Line > 0 ? Line : null, Position = Position > 0 ? Position : null };
}

/// <summary>A part with an identifier (xs:ID, unique in the file), names and documentation.</summary>
public abstract class Referenceable : ExchangePart
{
    public required string Identifier { get; init; }

    public LangText[] Names { get; set; } = [];

    public LangText[] Documentation { get; set; } = [];

    public ExchangeProperty[] Properties { get; set; } = [];

    /// <summary>The first name, or nothing.</summary>
    public string Name => Names.Length > 0 ? Names[0].Text : "";
}
