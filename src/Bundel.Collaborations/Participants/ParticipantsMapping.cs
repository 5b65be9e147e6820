// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Participants;

internal static class ParticipantsMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Organisation>(organisation =>
        {
            organisation.HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("organisatie", "code");
            organisation.HasIndex(row => new { row.CollaborationId, row.MunicipalityCode }).UniqueAs("organisatie", "gemeentecode");
        });
        builder.Entity<Participant>(participant =>
        {
            participant.HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("deelnemer of klant", "code");
            participant.HasOne<Organisation>().WithMany().HasForeignKey(row => row.OrganisationId);
            participant.HasOne<Decision>().WithMany().HasForeignKey(row => row.EndDecisionId);
        });
        builder.Entity<VatProfile>().HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId);
        builder.Entity<Reorganisation>().HasIndex(row => row.CollaborationId);
        builder.Entity<Succession>(step =>
        {
            step.HasOne<Reorganisation>().WithMany().HasForeignKey(row => row.ReorganisationId);
            step.HasOne<Participant>().WithMany().HasForeignKey(row => row.PredecessorId);
            step.HasOne<Participant>().WithMany().HasForeignKey(row => row.SuccessorId);
        });
    }
}
