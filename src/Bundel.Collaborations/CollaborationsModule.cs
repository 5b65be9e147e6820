// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Collaborations;

/// <summary>Organisations, collaborations, participants, decisions, services and measures: what every instrument stands on.</summary>
public sealed class CollaborationsModule : IModule
{
    public IReadOnlyList<Permission> Permissions => CollaborationsPermissions.All;

    public void Map(ModelBuilder builder)
    {
        builder.Entity<Collaboration>().HasIndex(row => row.Code).UniqueAs("samenwerking", "code");
        builder.Entity<Organisation>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("organisatie", "code");
        builder.Entity<Participant>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("deelnemer of klant", "code");
    }

    public void Register(IServiceCollection services)
    {
    }
}
