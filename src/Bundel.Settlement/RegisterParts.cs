// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.ControlFiles;
using Bundel.Settlement.Ports.Participants;
using Bundel.Settlement.ServiceLevels;
using Bundel.Settlement.Sources.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Settlement;

/// <summary>Mappings and services of what stands beside the runs: sources of the budget, service levels, control files, and the blocks of a participant.</summary>
internal static class RegisterParts
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<SourceItem>(item =>
        {
            item.Ignore(row => row.Row);
            item.HasIndex(row => new { row.CollaborationId, row.Kind, row.Code, row.Year }).UniqueAs("bron van de begroting", "jaar");
        });
        builder.Entity<ServiceLevel>(level =>
        {
            level.Ignore(row => row.Verdict);
            level.HasIndex(row => new { row.CollaborationId, row.Month });
        });
        builder.Entity<ControlFile>().HasIndex(row => new { row.RunId, row.KnownAtUtc }).UniqueAs("controledossier", "moment");
    }

    public static void Register(IServiceCollection services)
    {
        services.AddScoped<SourceFile>();
        services.AddScoped<LevelFile>();
        services.AddScoped<ControlFinder>();
        services.AddScoped<ControlTables>();
        services.AddScoped<ControlFileMaker>();
        services.AddScoped<IParticipantBlock, YearBlock>();
        services.AddScoped<IParticipantBlock, OwnBudgetBlock>();
        services.AddScoped<IParticipantBlock, PositionBlock>();
        services.AddScoped<IParticipantBlock, DecisionBlock>();
        services.AddScoped<IParticipantBlock, ServiceBlock>();
    }
}
