// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Accountability;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Assembly.Sharing;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Invoicing;
using Bundel.Settlement.Iv3;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Ledgers;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Ports;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;
using Bundel.Settlement.Statements.Checking;
using Bundel.Settlement.Year;
using Bundel.Settlement.Vat;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Settlement;

/// <summary>Verrekenen: keys, pools, budget, runs, explanation and statements.</summary>
public sealed class SettlementModule : IModule
{
    public IReadOnlyList<Permission> Permissions => SettlementPermissions.All;

    public void Map(ModelBuilder builder)
    {
        MapBudget(builder);
        MapRuns(builder);
        YearParts.Map(builder);
        MapLedgers(builder);
        MapInvoicing(builder);
        RegisterParts.Map(builder);
    }

    public void Register(IServiceCollection services)
    {
        services.AddScoped<CollaborationParts>();
        services.AddScoped<BudgetParts>();
        services.AddScoped<MethodBook>();
        services.AddScoped<DraftMethods>();
        services.AddScoped<ModelAssembler>();
        services.AddScoped<ModelFiles>();
        services.AddScoped<ModelPlanner>();
        services.AddScoped<ModelWriter>();
        services.AddScoped<PartWriter>();
        services.AddScoped<KeyCheck>();
        services.AddScoped<KeyUse>();
        services.AddScoped<KeyShares>();
        services.AddScoped<RunStore>();
        services.AddScoped<RunComputer>();
        services.AddScoped<IShareable, SharedModel>();
        services.AddScoped<IOverview, SettlementOverview>();
        services.AddScoped<DocumentMaker>();
        services.AddScoped<IssuedDocumentCheck>();
        services.AddScoped<ISearch, SettlementSearch>();
        services.AddSingleton(FinancingMethods.Shelf);
        services.AddScoped<IProposeKey, ProposedKeys>();
        services.AddScoped<IAttention, SettlementAttention>();
        services.AddScoped<IProposeMutation, ProposeMutation>();
        services.AddScoped<ICostOf, CostOf>();
        services.AddSingleton<IInvariant, RunsInvariant>();
        YearParts.Register(services);
        services.AddScoped<LedgerShelf>();
        services.AddScoped<LedgerBook>();
        services.AddScoped<LedgerRuleCheck>();
        services.AddScoped<LedgerActuals>();
        services.AddScoped<VatBook>();
        services.AddScoped<PartyBook>();
        services.AddScoped<EffectiveCosts>();
        services.AddScoped<Iv3Book>();
        services.AddScoped<Iv3Writer>();
        services.AddScoped<InvoicingBook>();
        services.AddScoped<InvoiceMakery>();
        services.AddScoped<InvoiceFiles>();
        RegisterParts.Register(services);
    }

    private static void MapBudget(ModelBuilder builder)
    {
        builder.Entity<KeyVersion>(key =>
        {
            key.Ignore(row => row.Rule);
            key.HasIndex(row => new { row.CollaborationId, row.Code, row.Version }).UniqueAs("verdeelsleutel", "versie");
        });
        builder.Entity<MethodVersion>().HasIndex(row => new { row.CollaborationId, row.Code, row.Version }).UniqueAs("financieringsmethode", "versie");
        builder.Entity<Pool>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("kostengroep", "code");
        builder.Entity<BudgetMutation>().HasIndex(row => new { row.CollaborationId, row.Code }).UniqueAs("mutatie", "code");
        builder.Entity<PoolLine>(line =>
        {
            line.Ignore(row => row.Text);
            line.HasIndex(row => new { row.CollaborationId, row.Year, row.Pool });
        });
        builder.Entity<SettlementSettings>(settings =>
        {
            settings.HasKey(row => row.CollaborationId);
            settings.Ignore(row => row.Rounding);
        });
    }

    private static void MapRuns(ModelBuilder builder)
    {
        builder.Entity<Run>(run =>
        {
            run.ToTable("SettlementRun");
            run.Ignore(row => row.Code).Ignore(row => row.PoolCodes).Ignore(row => row.Rounding).Ignore(row => row.IsStored);
            run.HasIndex(row => new { row.CollaborationId, row.Year, row.Version }).UniqueAs("verrekening", "versie");
            run.HasIndex(row => new { row.CollaborationId, row.Hash });
        });
        builder.Entity<RunParticipant>().HasKey(row => new { row.RunId, row.Code });
        builder.Entity<RunLine>(line =>
        {
            line.HasKey(row => new { row.RunId, row.Code });
            line.Ignore(row => row.Difference);
        });
        builder.Entity<RunPart>().HasKey(row => new { row.RunId, row.Line, row.Participant });
        builder.Entity<IssuedDocument>(document =>
        {
            document.HasIndex(row => new { row.RunId, row.Kind, row.Participant, row.Format }).UniqueAs("stuk", "vorm");
            document.HasIndex(row => row.Sha256);
        });
        builder.Entity<RunNotice>().HasKey(row => new { row.RunId, row.Position });
    }

    private static void MapLedgers(ModelBuilder builder)
    {
        builder.Entity<ImportedLedger>(ledger =>
        {
            ledger.Ignore(row => row.Code);
            ledger.HasIndex(row => new { row.CollaborationId, row.Year, row.Number }).UniqueAs("grootboek", "nummer");
        });
        builder.Entity<LedgerFault>().HasKey(row => new { row.LedgerId, row.Position });
        builder.Entity<LedgerRule>().Ignore(row => row.Rule);
    }

    private static void MapInvoicing(ModelBuilder builder)
    {
        builder.Entity<InvoicingSettings>(settings =>
        {
            settings.HasKey(row => row.CollaborationId);
            settings.Ignore(row => row.Party);
        });
        builder.Entity<InvoiceRecipient>(recipient =>
        {
            recipient.HasKey(row => new { row.CollaborationId, row.Participant });
            recipient.Ignore(row => row.Text);
        });
        builder.Entity<IssuedInvoice>(invoice =>
        {
            invoice.Ignore(row => row.IsCreditNote);
            invoice.HasIndex(row => new { row.CollaborationId, row.Number }).UniqueAs("factuur", "nummer");
        });
        builder.Entity<VatPeriod>(period =>
        {
            period.Ignore(row => row.Text);
            period.HasIndex(row => new { row.CollaborationId, row.Pool, row.ValidFrom }).UniqueAs("btw-regime", "vanaf");
        });
        builder.Entity<TaskFieldRule>().HasIndex(row => new { row.CollaborationId, row.ParticipantId, row.Pool }).UniqueAs("taakveld", "kostengroep");
        builder.Entity<PartyFacts>(facts =>
        {
            facts.HasKey(row => new { row.CollaborationId, row.Year });
            facts.Ignore(row => row.Text);
        });
    }
}
