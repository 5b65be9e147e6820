// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Importing;
using Bundel.Kernel.Tables;

namespace Bundel.Collaborations.Measures.Importing;

/// <summary>Reads a file of values, recognises the participants and checks every row; all problems with their place.</summary>
internal sealed class ValueImportReader(BundelDb db, UploadedTables tables)
{
    public async Task<Result<ReadImport>> Read(ValueImport import, Actor actor, CancellationToken cancel)
    {
        var measure = await db.FindMeasure(import.Measure, cancel);
        var table = tables.Read(import.File);
        if (!measure.Succeeded || !table.Succeeded) return Result<ReadImport>.Failure([.. measure.Problems, .. table.Problems]);
        var names = await ParticipantNames.Read(db, actor, cancel);
        return ValueColumns.Find(table.Value, measure.Value, import).Then(columns => Match(import, measure.Value, table.Value, columns, names));
    }

    private static Result<ReadImport> Match(ValueImport import, Measure measure, Table table, ValueColumns columns, ParticipantNames names)
    {
        var notices = new List<string>();
        var known = new List<(TableRow Row, NamedParticipant Participant)>();
        var unknown = new List<UnknownRow>();
        foreach (var row in table.Rows)
        {
            var text = row.Cells[columns.Participant].Text.Trim();
            var found = names.Recognise(text);
            if (found.Succeeded) known.Add((row, found.Value));
            else if (SearchText.Fold(text) == "totaal") notices.Add($"Rij {Dutch.Number(row.Number)} is een totaal en is overgeslagen.");
            else unknown.Add(new UnknownRow(table.PlaceOf(row.Number, columns.Participant), text, found.Problems[0]));
        }

        var bound = BoundTable.Bind(table with { Rows = [.. known.Select(row => row.Row)] }, columns.Value, columns.Date);
        if (!bound.Succeeded) return bound.Select<ReadImport>(_ => null!).WithField("bestand");
        notices.AddRange(bound.Value.Notices.Select(notice => notice.ToString()));
        return Rows(import, columns, bound.Value, known, measure).Select(values => new ReadImport(measure, values, unknown, notices));
    }

    private static Result<IReadOnlyList<ReadValue>> Rows(ValueImport import, ValueColumns columns, BoundTable bound, List<(TableRow Row, NamedParticipant Participant)> known, Measure measure)
    {
        var values = new List<ReadValue>();
        var problems = new List<Problem>();
        var seen = new HashSet<(ParticipantId, DateOnly)>();
        foreach (var (row, participant) in bound.Rows.Zip(known, (row, one) => (row, one.Participant)))
        {
            if (row.Find(columns.Value) is not { } value) continue;
            var date = row.Find(columns.Date) ?? import.ReferenceDate;
            if (date is not { } day) problems.Add(At(row.PlaceOf(columns.Date), new Problem("peildatum-ontbreekt", "Deze rij heeft geen peildatum.")));
            else if (!seen.Add((participant.Id, day))) problems.Add(At(row.PlaceOf(columns.Value), new Problem("deelnemer-dubbel", $"{participant.Name} staat er dubbel in voor {Dutch.ShortDate(day)}.")));
            else if (ValueRules.DateFault(measure, day) is { } fault) problems.Add(At(row.PlaceOf(columns.Date), fault));
            else values.Add(new ReadValue(row.PlaceOf(columns.Value), participant, day, value));
            problems.AddRange(ValueRules.Check(value).Select(problem => At(row.PlaceOf(columns.Value), problem)));
        }

        if (problems.Count == 0 && values.Count == 0) problems.Add(Problem.InField("bestand", "geen-waarden", "In dit bestand staat van geen enkele deelnemer een waarde."));
        return problems.Count > 0 ? problems : values;
    }

    private static Problem At(Place place, Problem problem) => problem with { Place = place, Field = "bestand" };
}
