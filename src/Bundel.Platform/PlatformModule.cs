// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bundel.Platform;

/// <summary>Persons, roles, the audit chain, jobs and files.</summary>
public sealed class PlatformModule : IModule
{
    public IReadOnlyList<Permission> Permissions => PlatformPermissions.All;

    public void Map(ModelBuilder builder)
    {
        builder.Entity<Person>().HasIndex(person => person.Email).UniqueAs("persoon", "e-mailadres");
        builder.Entity<RoleAssignment>().HasIndex(role => new { role.PersonId, role.CollaborationId });
        builder.Entity<AuditEntry>().HasKey(entry => new { entry.CollaborationId, entry.Sequence });
        builder.Entity<Job>().HasIndex(job => job.State);
        builder.Entity<ApiKey>().HasIndex(key => key.SecretHash).UniqueAs("sleutel", "geheim");
        builder.Entity<ApiKey>().HasIndex(key => key.PersonId);
        builder.Entity<KeptAnswer>().HasIndex(answer => new { answer.PersonId, answer.Key }).UniqueAs("verzoek", "Idempotency-Key");
        builder.Entity<StoredFile>();
        MapSignIn(builder);
    }

    private static void MapSignIn(ModelBuilder builder)
    {
        builder.Entity<PersonIdentity>().HasKey(identity => new { identity.Provider, identity.Subject });
        builder.Entity<Invitation>().HasIndex(invitation => invitation.CollaborationId);
        builder.Entity<Session>().HasIndex(session => session.KeyHash).UniqueAs("sessie", "sleutel");
        builder.Entity<Session>().HasIndex(session => session.PersonId);
        builder.Entity<ProtectionKey>();
    }

    public void Register(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<UseCases>();
        services.AddSingleton<ActorFactory>();
        services.AddSingleton<PersonEntry>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<AuditNote>();
        services.AddScoped<AuditChain>();
        services.AddSingleton<AuditCheck>();
        services.AddSingleton<JobQueue>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobWorker>();
        services.AddSingleton<FileStore>();
        services.TryAddSingleton(FetchSources.Usual);
        services.AddSingleton<FileFetcher>();
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<KeptAnswers>();
        services.AddScoped<FileKeeper>();
        services.AddSingleton<IInvariant, StoredFilesInvariant>();
    }
}
