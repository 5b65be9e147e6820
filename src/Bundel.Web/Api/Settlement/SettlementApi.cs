// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Accountability.Cases;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Budget.Importing;
using Bundel.Settlement.Invoicing.Cases;
using Bundel.Settlement.Iv3.Cases;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Ledgers.Cases;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;
using Bundel.Settlement.Vat.Cases;

namespace Bundel.Web.Api.Settlement;

internal static class SettlementApi
{
    public static void Map(ApiRoutes api)
    {
        Keys(api);
        Budget(api);
        Models(api);
        Runs(api);
        Methods(api);
        YearApi.Map(api);
        Ledgers(api);
        Invoices(api);
        Accounting(api);
    }

    private static void Ledgers(ApiRoutes api)
    {
        api.Map<ListLedgers>("GET", "/grootboeken");
        api.Map<PreviewLedger>("POST", "/grootboekvergelijkingen");
        api.Map<ImportLedger>("POST", "/grootboekimporten");
        api.Map<ShowLedger>("GET", "/grootboeken/{grootboek}");
        api.Map<CompareLedgers>("GET", "/grootboeken/{grootboek}/verschillen");
        api.Map<ExplainLedger>("GET", "/grootboeken/{grootboek}/uitleg");
        api.Map<ShowLedgerMapping>("GET", "/grootboektoewijzingen");
        api.Map<AddLedgerRule>("POST", "/grootboektoewijzingen");
        api.Map<RemoveLedgerRule>("DELETE", "/grootboektoewijzingen/{id}");
        api.Map<ExportLedgerMapping>("GET", "/grootboektoewijzingen/export");
        api.Map<ImportLedgerMapping>("POST", "/grootboektoewijzingsimporten");
        api.Map<ShowActuals>("GET", "/realisaties/{jaar}");
        api.Map<ExplainActuals>("GET", "/realisaties/{jaar}/uitleg");
        api.Map<RecordLedgerActuals>("POST", "/realisaties/{jaar}/overnemingen");
    }

    private static void Invoices(ApiRoutes api)
    {
        api.Map<ListInvoices>("GET", "/facturen");
        api.Map<MakeInvoices>("POST", "/facturen");
        api.Map<GiveInvoice>("GET", "/facturen/{nummer}");
        api.Map<CreditInvoice>("POST", "/facturen/{nummer}/crediteringen");
        api.Map<PreviewInvoices>("POST", "/factuurvergelijkingen");
        api.Map<GiveInvoices>("GET", "/verrekeningen/{verrekening}/facturen");
        api.Map<ShowInvoicing>("GET", "/factuurgegevens");
        api.Map<ChangeInvoicing>("PUT", "/factuurgegevens");
        api.Map<ChangeRecipient>("PUT", "/factuurgegevens/{deelnemer}");
    }

    private static void Accounting(ApiRoutes api)
    {
        api.Map<ShowVat>("GET", "/begrotingen/{jaar}/btw-regimes");
        api.Map<ExplainVat>("GET", "/begrotingen/{jaar}/btw-regimes/uitleg");
        api.Map<AddVatPeriod>("POST", "/btw-regimes");
        api.Map<RemoveVatPeriod>("DELETE", "/btw-regimes/{id}");
        api.Map<ShowIv3>("GET", "/taakvelden");
        api.Map<SetIv3>("PUT", "/taakvelden/{kostengroep}");
        api.Map<ExportIv3>("GET", "/taakvelden/export");
        api.Map<ImportIv3>("POST", "/taakveldimporten");
        api.Map<ShowParty>("GET", "/verbonden-partijen/{jaar}");
        api.Map<ChangeParty>("PUT", "/verbonden-partijen/{jaar}");
        api.Map<GivePartyText>("GET", "/verbonden-partijen/{jaar}/paragrafen");
    }

    private static void Methods(ApiRoutes api)
    {
        api.Map<ListMethods>("GET", "/financieringsmethoden");
        api.Map<DraftMethod>("POST", "/financieringsmethoden");
        api.Map<DiscardMethod>("DELETE", "/financieringsmethodeversies/{versie}");
        api.Map<AdoptMethod>("POST", "/financieringsmethodeversies/{versie}/vaststellingen");
        api.Map<ShowBridge>("GET", "/verloopoverzichten");
        api.Map<ShowPrices>("GET", "/begrotingen/{jaar}/kostprijzen");
        api.Map<ShowClosing>("GET", "/afrekeningen");
        api.Map<ChooseMethod>("POST", "/methodeadviezen");
        api.Map<CompareScenarios>("POST", "/scenariovergelijkingen");
        api.Map<ComputeExit>("POST", "/uittredingsberekeningen");
        api.Map<ComputeEntry>("POST", "/toetredingsberekeningen");
    }

    private static void Keys(ApiRoutes api)
    {
        api.Map<ListKeys>("GET", "/verdeelsleutels");
        api.Map<DraftKey>("POST", "/verdeelsleutels");
        api.Map<ShowKey>("GET", "/verdeelsleutels/{sleutel}");
        api.Map<ChangeKey>("PUT", "/verdeelsleutelversies/{versie}");
        api.Map<DiscardKey>("DELETE", "/verdeelsleutelversies/{versie}");
        api.Map<AdoptKey>("POST", "/verdeelsleutelversies/{versie}/vaststellingen");
    }

    private static void Budget(ApiRoutes api)
    {
        api.Map<ListBudgetYears>("GET", "/begrotingsjaren");
        api.Map<ShowBudget>("GET", "/begrotingen/{jaar}");
        api.Map<ListLines>("GET", "/begrotingen/{jaar}/regels");
        api.Map<ExportBudget>("GET", "/begrotingen/{jaar}/export");
        api.Map<AddLine>("POST", "/begrotingsregels");
        api.Map<ChangeLine>("PUT", "/begrotingsregels/{id}");
        api.Map<RemoveLine>("DELETE", "/begrotingsregels/{id}");
        api.Map<PreviewBudget>("POST", "/begrotingsvergelijkingen");
        api.Map<ImportBudget>("POST", "/begrotingsimporten");
        api.Map<ShowLine>("GET", "/begrotingsregels/{id}");
        api.Map<AddPool>("POST", "/kostengroepen");
        api.Map<ShowPool>("GET", "/kostengroepen/{code}");
        api.Map<ChangePool>("PUT", "/kostengroepen/{code}");
        api.Map<RemovePool>("DELETE", "/kostengroepen/{code}");
        api.Map<ListMutations>("GET", "/mutaties");
        api.Map<AddMutation>("POST", "/mutaties");
        api.Map<ShowMutation>("GET", "/mutaties/{code}");
        api.Map<ChangeMutation>("PUT", "/mutaties/{code}");
    }

    private static void Models(ApiRoutes api)
    {
        api.Map<ShowRounding>("GET", "/afrondingsbeleid");
        api.Map<ChangeRounding>("PUT", "/afrondingsbeleid");
        api.Map<ExportModel>("GET", "/verrekenmodel");
        api.Map<PreviewModel>("POST", "/modelvergelijkingen");
        api.Map<ImportModel>("POST", "/modelimporten");
    }

    private static void Runs(ApiRoutes api)
    {
        api.Map<ListRuns>("GET", "/verrekeningen");
        api.Map<CreateRun>("POST", "/verrekeningen");
        api.Map<CompareRuns>("GET", "/verrekeningsvergelijkingen");
        api.Map<ShowRun>("GET", "/verrekeningen/{verrekening}");
        api.Map<RemoveRun>("DELETE", "/verrekeningen/{verrekening}");
        api.Map<ShowMatrix>("GET", "/verrekeningen/{verrekening}/bijdragetabel");
        api.Map<ShowRunParticipant>("GET", "/verrekeningen/{verrekening}/bijdragen/{deelnemer}");
        api.Map<ExplainAmount>("GET", "/verrekeningen/{verrekening}/uitleg");
        api.Map<GiveDocument>("POST", "/verrekeningen/{verrekening}/stukken");
        api.Map<CheckRun>("POST", "/verrekeningen/{verrekening}/controles");
        api.Map<ReturnRun>("POST", "/verrekeningen/{verrekening}/teruggaven");
        api.Map<AdoptRun>("POST", "/verrekeningen/{verrekening}/vaststellingen");
        api.Map<ReplaceRun>("POST", "/verrekeningen/{verrekening}/vervangingen");
        api.Map<VerifyRun>("GET", "/verrekeningen/{verrekening}/narekening");
    }
}
