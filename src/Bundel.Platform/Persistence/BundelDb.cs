// SPDX-License-Identifier: EUPL-1.2
using System.Linq.Expressions;
using Bundel.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bundel.Platform;

/// <summary>The one database context; modules contribute their mappings, and every tenant-owned row is filtered by the actor.</summary>
public abstract class BundelDb(DbContextOptions options, CurrentActor actor, ModuleList modules) : DbContext(options)
{
    private readonly CurrentActor current = actor;

    /// <summary>Read by the query filters on every query.</summary>
    public CollaborationId CollaborationFilter => current.Collaboration;

    public bool SeesAllParticipants => current.SeesAllParticipants;

    public IReadOnlyList<ParticipantId> ParticipantFilter => current.Participants;

    /// <summary>True while the program itself works across collaborations.</summary>
    public bool WorksAcross => current.IsSystem;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        GuardRows();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        GuardRows();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        BundelConventions.Apply(configurationBuilder, modules);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var module in modules) module.Map(modelBuilder);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(entity => entity.BaseType is null && typeof(ITenantOwned).IsAssignableFrom(entity.ClrType)).Select(entity => entity.ClrType).Distinct().ToArray())
        {
            AddFilters(modelBuilder, type);
            if (!typeof(IAppendOnly).IsAssignableFrom(type)) Revisions.Map(modelBuilder.Entity(type));
        }

        BundelConventions.NameTables(modelBuilder);
    }

    private void AddFilters(ModelBuilder builder, Type type)
    {
        var row = Expression.Parameter(type, "row");
        var context = Expression.Constant(this, typeof(BundelDb));
        var sameCollaboration = Expression.Equal(
            Expression.Property(row, nameof(ITenantOwned.CollaborationId)),
            Expression.Property(context, nameof(CollaborationFilter)));
        builder.Entity(type).HasQueryFilter(TenantFilters.Collaboration, Expression.Lambda(sameCollaboration, row));
        if (!typeof(IParticipantOwned).IsAssignableFrom(type)) return;

        var method = typeof(BundelDb).GetMethod(nameof(ParticipantRule), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;
        var rule = (LambdaExpression)method.MakeGenericMethod(type).Invoke(this, null)!;
        builder.Entity(type).HasQueryFilter(TenantFilters.Participant, rule);
    }

    private Expression<Func<TRow, bool>> ParticipantRule<TRow>()
        where TRow : class, IParticipantOwned =>
        row => SeesAllParticipants || row.ParticipantId == null || ParticipantFilter.Contains(row.ParticipantId.Value);

    /// <summary>No row of another collaboration or of another's participant is ever written, whatever a handler does.</summary>
    private void GuardRows()
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<ITenantOwned>())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached) continue;
            GuardTenant(entry);
            Revisions.Count(entry);
        }
    }

    private void GuardTenant(EntityEntry<ITenantOwned> entry)
    {
        var owner = entry.Entity.CollaborationId;
        if (owner == default || owner != current.Collaboration)
            throw new InvalidOperationException($"A row of {entry.Metadata.ShortName()} belongs to another collaboration than the actor's.");
        if (!SeesAllParticipants && entry.Entity is IParticipantOwned { ParticipantId: { } participant } && !ParticipantFilter.Contains(participant))
            throw new InvalidOperationException($"A row of {entry.Metadata.ShortName()} belongs to another participant than the actor's.");
    }
}
