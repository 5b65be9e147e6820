// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;

namespace Bundel.Web.Api.Obligations;

internal static class ObligationsApi
{
    public static void Map(ApiRoutes api)
    {
        Register(api);
        Standing(api);
    }

    private static void Register(ApiRoutes api)
    {
        api.Map<ListObligations>("GET", "/verplichtingen");
        api.Map<RecordObligation>("POST", "/verplichtingen");
        api.Map<ShowObligation>("GET", "/verplichtingen/{verplichting}");
        api.Map<TakeBackObligation>("POST", "/verplichtingen/{verplichting}/terugnemingen");
        api.Map<ListChanges>("GET", "/verplichtingenwijzigingen");
        api.Map<ShowNup>("GET", "/nup-bouwstenen");
        api.Map<ShowGraph>("GET", "/verplichtingensamenhangen");
        api.Map<ListStandards>("GET", "/standaarden");
    }

    private static void Standing(ApiRoutes api)
    {
        api.Map<ListOwnTasks>("GET", "/mijn-taken");
        api.Map<ShowMatrix>("GET", "/verplichtingenstanden");
        api.Map<RecordStatuses>("POST", "/verplichtingenstanden");
        api.Map<AddEvidence>("POST", "/bewijzen");
        api.Map<ChooseForObligation>("PUT", "/verplichtingen/{verplichting}/keuze");
    }
}
