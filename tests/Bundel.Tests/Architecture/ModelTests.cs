// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Data;
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Architecture;

public sealed class ModelTests
{
    /// <summary>What stands outside the collaborations, each with its reason.</summary>
    private static readonly Type[] OutsideCollaborations =
    [
        typeof(Collaboration), // the tenant itself
        typeof(Person), // one person may work for several collaborations
        typeof(RoleAssignment), // leads a person into a collaboration
        typeof(ApiKey), // belongs to a person
        typeof(PersonIdentity), // how a provider knows a person
        typeof(Session), // a person is signed in to the installation
        typeof(Invitation), // who accepts has no role in the collaboration yet
        typeof(ProtectionKey), // protects the cookies of the installation
        typeof(KeptAnswer), // the answer to a request of a person, also of one outside any collaboration
        typeof(AuditEntry), // the installation has a chain too
    ];

    private static readonly IModel Model = new SqliteBundelDb.Factory().CreateDbContext([]).Model;

    private static IEnumerable<IEntityType> Entities => Model.GetEntityTypes().Where(entity => !entity.IsOwned());

    [Fact]
    public void Every_row_belongs_to_a_collaboration_or_stands_outside_for_a_reason() =>
        Entities.Select(entity => entity.ClrType).Where(type => !typeof(ITenantOwned).IsAssignableFrom(type)).Except(OutsideCollaborations).ShouldBeEmpty();

    [Fact]
    public void Every_row_of_a_collaboration_has_its_filter() =>
        Owned<ITenantOwned>().Where(entity => entity.FindDeclaredQueryFilter(TenantFilters.Collaboration) is null).Select(entity => entity.Name).ShouldBeEmpty();

    [Fact]
    public void Every_row_of_a_participant_has_its_filter() =>
        Owned<IParticipantOwned>().Where(entity => entity.FindDeclaredQueryFilter(TenantFilters.Participant) is null).Select(entity => entity.Name).ShouldBeEmpty();

    [Fact]
    public void Every_row_that_may_change_counts_its_changes() =>
        Owned<ITenantOwned>().Where(entity => !typeof(IAppendOnly).IsAssignableFrom(entity.ClrType))
            .Where(entity => entity.FindProperty(Revisions.Name) is not { IsConcurrencyToken: true }).Select(entity => entity.Name).ShouldBeEmpty();

    [Fact]
    public void Every_unique_index_can_say_in_Dutch_what_exists_already() =>
        Entities.SelectMany(entity => entity.GetIndexes()).Where(index => index.IsUnique)
            .Where(index => index.FindAnnotation(UniqueIndexes.Thing) is null || index.FindAnnotation(UniqueIndexes.Field) is null)
            .Select(index => index.GetDatabaseName()).ShouldBeEmpty();

    [Fact]
    public void No_navigation_crosses_a_slice() =>
        Entities.SelectMany(entity => entity.GetNavigations())
            .Where(navigation => navigation.TargetEntityType.ClrType.Assembly != navigation.DeclaringEntityType.ClrType.Assembly)
            .Select(navigation => $"{navigation.DeclaringEntityType.ShortName()}.{navigation.Name}").ShouldBeEmpty();

    [Fact]
    public void No_money_is_a_floating_number() =>
        Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.ClrType == typeof(double) || property.ClrType == typeof(float))
            .Select(property => $"{property.DeclaringType.ShortName()}.{property.Name}").ShouldBeEmpty();

    private static IEnumerable<IEntityType> Owned<T>() => Entities.Where(entity => entity.BaseType is null && typeof(T).IsAssignableFrom(entity.ClrType));
}
