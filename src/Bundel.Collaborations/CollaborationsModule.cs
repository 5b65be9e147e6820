// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Access;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Importing;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Measures.Importing;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Knowledge;
using Bundel.Collaborations.Knowledge.Own;
using Bundel.Collaborations.Ports;
using Bundel.Collaborations.Services;
using Bundel.Collaborations.Services.Importing;
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
        ParticipantsMapping.Map(builder);
        DecisionsMapping.Map(builder);
        builder.Entity<Service>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("dienst", "code");
        MeasuresMapping.Map(builder);
        builder.Entity<OwnPage>().ToTable("KnowledgePage").HasIndex(row => new { row.CollaborationId, row.Code });
    }

    public void Register(IServiceCollection services)
    {
        services.AddSingleton<GivenRoles>();
        services.AddScoped<ReorganisationPlanner>();
        services.AddScoped<ValueWriter>();
        services.AddScoped<MeasureSeries>();
        services.AddScoped<UploadedTables>();
        services.AddScoped<ValueImportReader>();
        services.AddScoped<ServiceImportReader>();
        services.AddScoped<ISearch, CollaborationsSearch>();
        services.AddScoped<DraftDecisions>();
        services.AddSingleton<KnowledgeBase>();
        services.AddScoped<ISearch, KnowledgeSearch>();
        services.AddScoped<ISearch, OwnPageSearch>();
        services.AddScoped<IShareable, SharedPages>();
        services.AddScoped<IAttention, CountsAttention>();
        services.AddScoped<IAttention, DecisionsAttention>();
    }
}
