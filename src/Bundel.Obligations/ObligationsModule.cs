// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Calendar;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Management;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Sets;
using Bundel.Obligations.Ports;
using Bundel.Obligations.Register;
using Bundel.Obligations.Register.Versions;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Obligations;

/// <summary>Verplichtingen en bouwstenen: register, standing, deliveries, norms, management, planning and signals.</summary>
public sealed class ObligationsModule : IModule
{
    public IReadOnlyList<Permission> Permissions => ObligationsPermissions.All;

    public void Map(ModelBuilder builder)
    {
        builder.Entity<RegisterEntry>().HasIndex(row => new { row.CollaborationId, row.Code });
        builder.Entity<KnownVersion>().HasIndex(row => new { row.CollaborationId, row.RecordedUtc });
        builder.Entity<StatusEntry>().HasIndex(row => new { row.CollaborationId, row.Obligation });
        builder.Entity<EvidenceEntry>().HasIndex(row => new { row.CollaborationId, row.Obligation });
        builder.Entity<NormEntry>().HasIndex(row => new { row.CollaborationId, row.NormSet, row.Measure });
        builder.Entity<AnswerEntry>().HasIndex(row => new { row.CollaborationId, row.Questionnaire });
        builder.Entity<PlanVersion>().HasIndex(row => new { row.CollaborationId, row.Number }).UniqueAs("plan", "nummer");
        builder.Entity<ObligationsSettings>().HasKey(row => row.CollaborationId);
        Coded<ObligationChoice, ChoiceText>(builder, "keuze");
        Coded<Delivery, DeliveryText>(builder, "oplevering");
        Coded<AssuranceReport, AssuranceText>(builder, "verklaring");
        Coded<Questionnaire, QuestionnaireText>(builder, "vragenlijst");
        Coded<ManagementCard, CardText>(builder, "beheerkaart");
        Coded<CapacityRow, CapacityText>(builder, "capaciteit");
        Coded<OwnNormSet, NormSet>(builder, "normenkader");
        Coded<NormTextCopy, NormTexts>(builder, "normtekst");
        builder.Entity<CalendarAddress>().HasIndex(row => row.SecretHash);
    }

    public void Register(IServiceCollection services)
    {
        services.AddScoped<IAttention, ObligationsAttention>();
        services.AddScoped<IShareable, SharedObligations>();
        services.AddScoped<IShareable, SharedNormSets>();
        services.AddScoped<IShareable, SharedPlanTemplates>();
        services.AddScoped<ISearch, ObligationsSearch>();
        services.AddScoped<IOverview, ObligationsOverview>();
        services.AddScoped<IParticipantBlock, ObligationsBlock>();
        services.AddScoped<IProposeDelivery, DeliveryProposer>();
    }

    private static void Coded<TRow, TText>(ModelBuilder builder, string thing)
        where TRow : CodedRow<TText>
        where TText : class =>
        builder.Entity<TRow>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs(thing, "code");
}
