// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;

namespace Bundel.Collaborations.Measures;

[UseCase("inwoners-overnemen", "Neemt de meegeleverde inwonertallen van het CBS over voor de deelnemende gemeenten", Example = """{"maatstaf":"inwoners"}""")]
public sealed record TakeOverInhabitants([property: JsonPropertyName("maatstaf")] string Measure) : ICommand<TakenOver>
{
    public static Permission Requires => CollaborationsPermissions.Measure;
}

public sealed record TakenOver(
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("waarden")] RecordedValues Values,
    [property: JsonPropertyName("zonderGemeentecode")] IReadOnlyList<string> Without);

internal sealed class TakeOverInhabitantsHandler(BundelDb db, ValueWriter writer, AuditNote note) : IHandler<TakeOverInhabitants, TakenOver>
{
    public async Task<Result<TakenOver>> Handle(TakeOverInhabitants useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindMeasure(useCase.Measure, cancel);
        return await found.Then<TakenOver>(async measure =>
        {
            if (!measure.CountsInhabitants) return Problem.Conflict("geen-inwoners", $"{measure.Name} telt geen inwoners volgens het CBS.");
            var names = await ParticipantNames.Read(db, actor, cancel);
            var known = names.All.Select(row => (row.Id, row.Name, Municipality: Municipalities.Find(row.MunicipalityCode))).ToArray();
            var source = Municipalities.Source;
            NewValue[] values = [.. known.Where(row => row.Municipality is not null).Select(row => new NewValue(row.Id, source.InhabitantsOn, row.Municipality!.Inhabitants))];
            if (values.Length == 0) return Problem.Conflict("geen-gemeenten", "Geen deelnemer heeft een gemeentecode uit de indeling van 2025.");
            var text = $"{source.Source} ({source.Licence})";
            note.About($"{measure.Name} op {Dutch.ShortDate(source.InhabitantsOn)}");
            var written = await writer.Write(measure, values, new ValueOrigin(ValueBasis.Cbs, text), cancel);
            return written.Select(counts => new TakenOver(source.InhabitantsOn, text, counts, [.. known.Where(row => row.Municipality is null).Select(row => row.Name)]));
        });
    }
}
