// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Year.Actuals;
using Bundel.Settlement.Year.Calendar;
using Bundel.Settlement.Year.Opinions;
using Bundel.Settlement.Year.Positions;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Settlement.Year;

/// <summary>Mappings and services of the year.</summary>
internal static class YearParts
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<YearStep>(step =>
        {
            step.Ignore(row => row.Content).Ignore(row => row.Stage);
            step.HasIndex(row => new { row.CollaborationId, row.Code, row.Version }).UniqueAs("stap van het jaar", "versie");
            step.HasIndex(row => new { row.CollaborationId, row.Year });
        });
        builder.Entity<CalendarRuleVersion>(rule =>
        {
            rule.Ignore(row => row.Rule);
            rule.HasIndex(row => new { row.CollaborationId, row.Code, row.Version }).UniqueAs("regel van de kalender", "versie");
        });
        builder.Entity<Opinion>().HasIndex(row => new { row.CollaborationId, row.Step });
        builder.Entity<ActualRow>(actual =>
        {
            actual.Ignore(row => row.Text);
            actual.HasIndex(row => new { row.CollaborationId, row.Year });
        });
        builder.Entity<Payment>().HasIndex(row => new { row.CollaborationId, row.Year });
    }

    public static void Register(IServiceCollection services)
    {
        services.AddScoped<YearDates>();
        services.AddScoped<YearAdvances>();
        services.AddScoped<YearClosing>();
        services.AddScoped<StepAmounts>();
        services.AddScoped<ActualRules>();
        services.AddScoped<ActualFile>();
        services.AddScoped<PositionBook>();
        services.AddScoped<IAttention, YearAttention>();
    }
}
