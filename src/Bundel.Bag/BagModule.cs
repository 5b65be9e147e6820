// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Matching.Lists;
using Bundel.Bag.Members;
using Bundel.Bag.Messages.Register;
using Bundel.Bag.Process.Cases;
using Bundel.Bag.Quality.Asking;
using Bundel.Bag.Quality.Samples;
using Bundel.Bag.Serving;
using Bundel.Bag.Signals;
using Bundel.Bag.Signals.Importing;
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Bag;

/// <summary>The BAG of a collaboration: its store is a file of its own, beside the database.</summary>
public sealed class BagModule : IModule
{
    public IReadOnlyList<Permission> Permissions => BagPermissions.All;

    public void Map(ModelBuilder builder)
    {
        builder.Entity<BagSignal>().HasIndex(row => new { row.CollaborationId, row.ParticipantId, row.Kind, row.Reference }).UniqueAs("signaal", "kenmerk");
        builder.Entity<SavedMapping>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("indeling", "bewaarAls");
        builder.Entity<BagSample>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("steekproef", "code");
        builder.Entity<BagCase>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("zaak", "code");
        builder.Entity<MatchedList>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("lijst", "code");
        builder.Entity<MatchItem>().HasIndex(row => new { row.ListId, row.Row });
        builder.Entity<ListForm>().HasIndex(row => new { row.CollaborationId, row.ParticipantId, row.Code }).UniqueAs("indeling", "bewaarIndelingAls");
        builder.Entity<Correction>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("terugmelding", "code");
        builder.Entity<BagInterface>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("koppelvlak", "code");
    }

    public void Register(IServiceCollection services)
    {
        services.AddSingleton(provider => new BagServer(Path.Combine(provider.GetRequiredService<DataFolder>().Path, "bag.db"), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BagCounts>();
        services.AddSingleton<MatchDesk>();
        services.AddSingleton<QualityDesk>();
        services.AddScoped<BagMembers>();
        services.AddScoped<MemberDesk>();
        services.AddScoped<SignalPlan>();
        services.AddScoped<QualityMembers>();
        services.AddScoped<IAttention, BagAttention>();
        services.AddScoped<IAttention, BagWorkAttention>();
        services.AddScoped<IOverview, BagOverview>();
    }
}
