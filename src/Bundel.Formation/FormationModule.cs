// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Knowledge;
using Bundel.Collaborations.Ports;
using Bundel.Formation.DocumentStore;
using Bundel.Formation.Dossiers;
using Bundel.Formation.Packages;
using Bundel.Formation.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Formation;

/// <summary>Inrichten: business case, legal form, people, documents, fair sharing.</summary>
public sealed class FormationModule : IModule
{
    public IReadOnlyList<Permission> Permissions => FormationPermissions.All;

    public void Map(ModelBuilder builder)
    {
        builder.Entity<Dossier>(dossier =>
        {
            dossier.ToTable("FormationDossier").Ignore(row => row.Input);
            dossier.HasIndex(row => new { row.CollaborationId, row.Version }).UniqueAs("inrichtingsdossier", "versie");
        });
        builder.Entity<FormationDocument>(document =>
        {
            document.Ignore(row => row.Filled);
            document.HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("stuk", "code");
        });
        builder.Entity<ImportedPackage>(package =>
        {
            package.ToTable("FormationPackage").Ignore(row => row.Package);
            package.HasIndex(row => new { row.CollaborationId, row.Code, row.Version }).UniqueAs("deelpakket", "versie");
        });
        builder.Entity<FormationTemplate>().HasIndex(row => new { row.CollaborationId, row.Sort, row.Version }).UniqueAs("sjabloon", "versie");
    }

    public void Register(IServiceCollection services)
    {
        services.AddScoped<DossierStore>();
        services.AddScoped<DocumentDesk>();
        services.AddScoped<IShareable, SharedTemplates>();
        services.AddScoped<IExpectedSaving, HopedSaving>();
        services.AddSingleton(provider => new PackageFolder(Environment.GetEnvironmentVariable("BUNDEL_DEELPAKKETTEN") is { Length: > 0 } named ? named : null, provider.GetRequiredService<DataFolder>().Path));
        services.AddSingleton(new KnowledgeShelf(typeof(FormationModule).Assembly));
    }
}
