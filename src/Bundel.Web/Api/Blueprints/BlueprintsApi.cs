// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Costs.Cases;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Blueprints.Rules.Cases;
using Bundel.Blueprints.Rules.Own;
using Bundel.Blueprints.Rules.Retest;

namespace Bundel.Web.Api.Blueprints;

internal static class BlueprintsApi
{
    public static void Map(ApiRoutes api)
    {
        api.Map<ListReleases>("GET", "/referentie-releases");
        api.Map<ImportRelease>("POST", "/referentie-releases");
        api.Map<UseRelease>("POST", "/referentie-releases/{release}/ingebruiknamen");
        api.Map<PreviewRelease>("POST", "/referentie-vergelijkingen");
        api.Map<SearchReference>("GET", "/referentie-onderdelen");
        api.Map<ShowReferenceItem>("GET", "/referentie-onderdelen/{objectId}");
        api.Map<ListReferenceViews>("GET", "/referentie-views");
        api.Map<DrawReferenceView>("GET", "/referentie-views/{view}");
        api.Map<ListLandscapes>("GET", "/landschappen");
        api.Map<ShowLandscape>("GET", "/landschappen/{organisatie}");
        api.Map<PreviewLandscape>("POST", "/landschappen/{organisatie}/vergelijkingen");
        api.Map<ImportLandscape>("POST", "/landschappen/{organisatie}/importen");
        api.Map<RecordFact>("POST", "/landschappen/{organisatie}/feiten");
        api.Map<SetApplication>("POST", "/landschappen/{organisatie}/applicaties");
        api.Map<SetTechnology>("POST", "/landschappen/{organisatie}/technologieen");
        api.Map<SetCoupling>("POST", "/landschappen/{organisatie}/koppelingen");
        api.Map<RemoveRow>("DELETE", "/landschappen/{organisatie}/rijen/{code}");
        api.Map<ImportHaven>("POST", "/landschappen/{organisatie}/haven-uitkomsten");
        api.Map<ShowSharing>("GET", "/landschappen/{organisatie}/delingen");
        api.Map<ShareLandscape>("PUT", "/landschappen/{organisatie}/delingen");
        api.Map<CompareLandscapes>("GET", "/landschapsvergelijkingen");
        api.Map<ShowCosts>("GET", "/architectuurkosten");
        api.Map<TraceCosts>("GET", "/architectuurkosten/delen");
        api.Map<ListBlueprints>("GET", "/blauwdrukken");
        api.Map<DraftBlueprint>("POST", "/blauwdrukken");
        api.Map<AdoptBlueprint>("POST", "/blauwdrukken/{blauwdruk}/vaststellingen");
        api.Map<DiscardBlueprint>("DELETE", "/blauwdrukken/{blauwdruk}/concepten");
        api.Map<PlanGap>("POST", "/blauwdrukken/{blauwdruk}/regels/{regel}/opleveringen");
        api.Map<RecordAssessment>("POST", "/blauwdrukken/{blauwdruk}/vastgelegde-toetsen");
        api.Map<ListAssessments>("GET", "/blauwdrukken/{blauwdruk}/vastgelegde-toetsen");
        api.Map<ShowBlueprint>("GET", "/blauwdrukken/{blauwdruk}");
        api.Map<Assess>("GET", "/blauwdrukken/{blauwdruk}/toetsen");
        api.Map<ListDeviations>("GET", "/afwijkingen");
        api.Map<AcceptDeviation>("POST", "/afwijkingen");
        api.Map<EndDeviation>("DELETE", "/afwijkingen/{afwijking}");
    }
}
