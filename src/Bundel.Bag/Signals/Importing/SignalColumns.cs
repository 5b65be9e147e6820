// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Bag.Signals.Importing;

/// <summary>The columns of a file with signals under the names of a mapping; names that files often use are known.</summary>
internal sealed class SignalColumns(SignalMapping mapping)
{
    public Column<string> Reference { get; } = Column.Text(Name(mapping, "kenmerk"), Others(mapping, "kenmerk", "nummer", "meldingnummer", "meldingsnummer", "zaaknummer", "id"));

    public Column<SignalKind> Kind { get; } = Column.Of(Name(mapping, "soort"), EnumNames.Parse<SignalKind>, Others(mapping, "soort", "bron", "type")).Optional();

    public Column<DateOnly> Received { get; } = Column.Date(Name(mapping, "ontvangen"), Others(mapping, "ontvangen", "ontvangen op", "datum ontvangst", "datum", "tijdstip registratie"));

    public Column<string> Object { get; } = Column.Of(Name(mapping, "object"), SignalTable.Identifier, Others(mapping, "object", "identificatie", "bag id", "objectidentificatie", "bagid")).Optional();

    public Column<string> Address { get; } = Column.Text(Name(mapping, "adres"), Others(mapping, "adres", "locatie")).Optional();

    public Column<string> Attribute { get; } = Column.Text(Name(mapping, "gegeven"), Others(mapping, "gegeven", "attribuut", "kenmerk object")).Optional();

    public Column<string> Description { get; } = Column.Text(Name(mapping, "omschrijving"), Others(mapping, "omschrijving", "toelichting", "melding")).Optional();

    public Column<SignalState> State { get; } = Column.Of(Name(mapping, "stand"), EnumNames.Parse<SignalState>, Others(mapping, "stand", "status")).Optional();

    public Column<DateOnly> TakenUp { get; } = Column.Date(Name(mapping, "opgepakt"), Others(mapping, "opgepakt", "in behandeling op", "datum in behandeling")).Optional();

    public Column<DateOnly> Finished { get; } = Column.Date(Name(mapping, "afgehandeld"), Others(mapping, "afgehandeld", "afgehandeld op", "datum afhandeling", "afgerond op")).Optional();

    public Column<string> Result { get; } = Column.Text(Name(mapping, "resultaat"), Others(mapping, "resultaat", "uitkomst")).Optional();

    public Column[] All => [Reference, Kind, Received, Object, Address, Attribute, Description, State, TakenUp, Finished, Result];

    private static string Name(SignalMapping mapping, string field) => mapping.For(field) ?? field;

    /// <summary>A field that the mapping places is looked for nowhere else.</summary>
    private static string[] Others(SignalMapping mapping, string field, params string[] names) => mapping.For(field) is null ? names : [];
}
