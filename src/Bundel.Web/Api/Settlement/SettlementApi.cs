// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Budget.Importing;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;

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
