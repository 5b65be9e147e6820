// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Tests.Support;

namespace Bundel.Tests.Collaborations;

/// <summary>The few things that most of these tests begin with.</summary>
internal static class Given
{
    public static Task<ParticipantId> Participant(this World world, string code, string? municipality = null, ParticipantKind kind = ParticipantKind.Deelnemer, string? name = null, DateOnly? joined = null) =>
        world.Must(new AddParticipant(code, name ?? char.ToUpperInvariant(code[0]) + code[1..], OrganisationKind.Gemeente, kind, joined ?? new DateOnly(2015, 1, 1), municipality));

    public static Task<MeasureId> Measure(this World world, string code = "werkplekken", MeasureMoment moment = MeasureMoment.ReferenceDate, bool inhabitants = false) =>
        world.Must(new AddMeasure(code, new MeasureText(char.ToUpperInvariant(code[0]) + code[1..], "stuk", moment, CountsInhabitants: inhabitants), "Alles telt als één.", new DateOnly(2020, 1, 1)));

    public static async Task<string> TakenDecision(this World world, string reference = "BE 2025-12-01/4")
    {
        await world.Must(new AddDecision(reference, Body.Bestuur, "Vaststellen tellingen", new DateOnly(2025, 12, 1), DecisionState.Taken));
        return reference;
    }

    public static Task<RecordedValues> Count(this World world, string participant, decimal value, DateOnly? date = null, string measure = "werkplekken", string? decision = null) =>
        world.Must(new RecordValues(measure, date ?? new DateOnly(2025, 1, 1), "Telling", [new ValueInput(participant, value)], Decision: decision));

    public static async Task<SeriesValue?> ValueOf(this World world, string participant, DateOnly? date = null, string measure = "werkplekken", DateTime? knownAt = null)
    {
        var shown = await world.Must(new ShowMeasure(measure, date ?? new DateOnly(2025, 1, 1), knownAt));
        return shown.Lines.Single(line => line.Participant == participant).Value;
    }

    public static IEnumerable<string> Codes(this IEnumerable<Problem> problems) => problems.Select(problem => problem.Code);
}
