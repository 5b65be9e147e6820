// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Platform;
using Bundel.Tests.Support;

namespace Bundel.Tests.Platform;

public sealed class UseCaseSpanTests
{
    [Fact]
    public async Task Every_use_case_gives_one_span_with_its_code_and_outcome_and_no_person()
    {
        await using var world = await World.On(Database.Sqlite);
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == UseCaseSpan.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        await world.Must(new ListParticipants());
        await world.Refused(new AddParticipant("x", "X", OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)), await world.As(Role.Lezer));

        var mine = spans.Where(span => (string?)span.GetTagItem("bundel.samenwerking") == world.Collaboration.ToString()).ToArray();
        mine.Select(span => (span.OperationName, span.GetTagItem("bundel.uitkomst"))).ShouldBe([("deelnemers-lijst", "gelukt"), ("deelnemer-toevoegen", "geen-recht")]);
        mine.SelectMany(span => span.TagObjects).Select(tag => tag.Key).Distinct().ShouldBe(["bundel.soort", "bundel.samenwerking", "bundel.uitkomst"], ignoreOrder: true);
    }
}
