// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;

namespace Bundel.Collaborations.Measures.Importing;

/// <summary>Which columns of a file hold participant, value and reference date.</summary>
internal sealed record ValueColumns(int Participant, Column<decimal> Value, Column<DateOnly> Date)
{
    private static readonly string[] ParticipantNames = ["deelnemer", "gemeentecode", "gm_code", "code", "gemeente", "naam", "regio's", "RegioS", "regio"];
    private static readonly string[] ValueNames = ["waarde", "aantal", "inwoners", "bevolking op 1 januari", "totale bevolking", "aantal inwoners"];
    private static readonly string[] DateNames = ["peildatum", "datum", "perioden", "jaar"];

    public static Result<ValueColumns> Find(Table table, Measure measure, ValueImport import)
    {
        string[] participants = import.ParticipantColumn is { Length: > 0 } named ? [named] : ParticipantNames;
        var participant = table.IndexOf(participants);
        var date = DateColumn(import);
        if (participant < 0)
        {
            return new Problem("kolom-ontbreekt", "er is geen kolom met de deelnemer.")
            {
                Field = "bestand",
                Place = new Place(table.File, table.HeadingRow),
                Found = Dutch.List([.. table.Headings.Where(heading => heading.Length > 0)]),
                Expected = participants.Length == 1 ? participants[0] : "een kolom deelnemer, gemeentecode of naam",
            };
        }

        return new ValueColumns(participant, ValueColumn(table, measure, import, participant), date);
    }

    private static Column<DateOnly> DateColumn(ValueImport import)
    {
        string[] names = import.DateColumn is { Length: > 0 } named ? [named] : DateNames;
        var column = Column.Of(names[0], ReadDate, names[1..]);
        return import.ReferenceDate is null ? column : column.Optional();
    }

    /// <summary>The column that the user names, one with a usual name, or the only column with numbers.</summary>
    private static Column<decimal> ValueColumn(Table table, Measure measure, ValueImport import, int participant)
    {
        if (import.ValueColumn is { Length: > 0 } named) return Column.Decimal(named).MayBeEmpty();
        string[] names = [.. ValueNames, measure.Code, measure.Name, measure.Unit];
        if (table.IndexOf(names) < 0)
        {
            var dates = table.IndexOf(DateNames);
            int[] numeric = [.. Enumerable.Range(0, table.Headings.Count).Where(index => index != participant && index != dates && table.IsNumeric(index))];
            if (numeric is [var only]) return Column.Decimal(table.Headings[only]).MayBeEmpty();
        }

        return Column.Decimal(names[0], names[1..]).MayBeEmpty();
    }

    /// <summary>A date; a year ("2025") and a year of the CBS ("2025JJ00") mean its first day.</summary>
    private static Result<DateOnly> ReadDate(string text)
    {
        if (DateText.TryParse(text, out var date)) return date;
        var year = text.EndsWith("JJ00", StringComparison.Ordinal) ? text[..^4] : text;
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and <= 2200
            ? new DateOnly(number, 1, 1)
            : new Problem("datum-ongeldig", "Dit is geen datum.") { Found = text, Expected = "een datum zoals 1-1-2025 of 2025-01-01" };
    }
}
