// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Costs.Cases;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Blueprints.Rules.Own;
using Bundel.Blueprints.Rules.Retest;
using Bundel.Blueprints.Comparing;
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Blueprints;

/// <summary>Blauwdrukken: reference model, landscapes, comparison, rules and drawings.</summary>
public sealed class BlueprintsModule : IModule
{
    public IReadOnlyList<Permission> Permissions => BlueprintsPermissions.All;

    public void Map(ModelBuilder builder)
    {
        builder.Entity<ReferenceRelease>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("release van het referentiemodel", "release");
        builder.Entity<LandscapeDocument>(document =>
        {
            document.ToTable("Landscape");
            document.Ignore(row => row.Landscape);
            document.HasIndex(row => new { row.CollaborationId, row.Owner }).UniqueAs("landschap", "organisatie");
        });
        builder.Entity<Deviation>(deviation =>
        {
            deviation.Ignore(row => row.Text);
            deviation.HasIndex(row => new { row.CollaborationId, row.Blueprint });
        });
        builder.Entity<LandscapeShare>().HasIndex(row => new { row.CollaborationId, row.Owner, row.Viewer }).UniqueAs("gedeeld landschap", "met");
        builder.Entity<OwnBlueprint>().HasIndex(row => new { row.CollaborationId, row.Code, row.Version }).UniqueAs("blauwdruk", "versie");
        builder.Entity<RecordedAssessment>(assessment =>
        {
            assessment.Ignore(row => row.Score);
            assessment.HasIndex(row => new { row.CollaborationId, row.Blueprint, row.Owner });
        });
    }

    public void Register(IServiceCollection services)
    {
        services.AddSingleton<ReferenceCache>();
        services.AddScoped<ReferenceStore>();
        services.AddScoped<LandscapeUploads>();
        services.AddScoped<LandscapeReader>();
        services.AddScoped<LandscapeEditor>();
        services.AddScoped<BlueprintShelf>();
        services.AddScoped<Assessor>();
        services.AddScoped<IShareable, SharedBlueprints>();
        services.AddScoped<IKnowLandscapes, LandscapePort>();
        services.AddScoped<IAttention, BlueprintsAttention>();
        services.AddScoped<ISearch, BlueprintsSearch>();
        services.AddScoped<ICouplings, LandscapeCouplings>();
        services.AddScoped<CostReader>();
    }
}
