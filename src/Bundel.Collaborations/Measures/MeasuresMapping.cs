// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

internal static class MeasuresMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Measure>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("maatstaf", "code");
        builder.Entity<CountingRule>().HasOne<Measure>().WithMany().HasForeignKey(row => row.MeasureId);
        builder.Entity<MeasureValue>(value =>
        {
            value.HasOne<Measure>().WithMany().HasForeignKey(row => row.MeasureId);
            value.HasOne<Participants.Participant>().WithMany().HasForeignKey(row => row.ParticipantId);
            value.HasIndex(row => new { row.MeasureId, row.ReferenceDate, row.ParticipantId }).UniqueAs("telling", "peildatum").HasFilter("replaces_id IS NULL");
            value.HasIndex(row => row.ReplacesId).UniqueAs("verbetering", "vervangt");
        });
        builder.Entity<SignOff>(step =>
        {
            step.HasOne<MeasureValue>().WithMany().HasForeignKey(row => row.MeasureValueId);
            step.HasIndex(row => new { row.MeasureValueId, row.Sequence }).UniqueAs("aftekening", "volgnummer");
        });
    }
}
