// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Access;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Knowledge.Own;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Measures.Importing;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Collaborations.Ports;
using Bundel.Collaborations.Services;
using Bundel.Collaborations.Services.Importing;

namespace Bundel.Web.Api.Collaborations;

internal static class CollaborationsApi
{
    public static void Map(ApiRoutes api)
    {
        api.Map<ListCollaborations>("GET", "/samenwerkingen");
        api.Map<ShowCollaboration>("GET", "");
        api.Map<ChangeCollaboration>("PUT", "");
        api.Map<ListParticipants>("GET", "/deelnemers");
        api.Map<AddParticipant>("POST", "/deelnemers");
        api.Map<ShowParticipant>("GET", "/deelnemers/{deelnemer}");
        api.Map<ChangeParticipant>("PUT", "/deelnemers/{deelnemer}");
        api.Map<EndMembership>("POST", "/deelnemers/{deelnemer}/uittredingen");
        api.Map<ContinueMembership>("DELETE", "/deelnemers/{deelnemer}/uittredingen");
        api.Map<RecordVatProfile>("POST", "/deelnemers/{deelnemer}/btw-profielen");
        api.Map<ListLatestCounts>("GET", "/deelnemers/{deelnemer}/tellingen");
        api.Map<ListReorganisations>("GET", "/herindelingen");
        api.Map<PreviewReorganisation>("POST", "/herindelingsvoorbeelden");
        api.Map<RecordReorganisation>("POST", "/herindelingen");
        api.Map<SearchMunicipalities>("GET", "/gemeenten");
        MapAccess(api);
        MapDecisions(api);
        MapServices(api);
        MapMeasures(api);
        api.Map<ShowAttention>("GET", "/aandachtspunten");
        api.Map<ShowOverview>("GET", "/overzicht");
        api.Map<ShowParticipantPage>("GET", "/deelnemers/{deelnemer}/paginas");
        api.Map<Search>("GET", "/_zoek");
    }

    private static void MapAccess(ApiRoutes api)
    {
        api.Map<ListAccess>("GET", "/rollen");
        api.Map<GiveRole>("POST", "/rollen");
        api.Map<WithdrawRole>("DELETE", "/rollen/{toewijzing}");
        api.Map<WithdrawInvitation>("DELETE", "/uitnodigingen/{uitnodiging}");
    }

    private static void MapDecisions(ApiRoutes api)
    {
        api.Map<ListDecisions>("GET", "/besluiten");
        api.Map<AddDecision>("POST", "/besluiten");
        api.Map<ShowDecision>("GET", "/besluiten/{besluit}");
        api.Map<ChangeDecision>("PUT", "/besluiten/{besluit}");
        api.Map<ScheduleDecision>("POST", "/besluiten/{besluit}/agenderingen");
        api.Map<TakeDecision>("POST", "/besluiten/{besluit}/vaststellingen");
        api.Map<WithdrawDecision>("POST", "/besluiten/{besluit}/intrekkingen");
        api.Map<AttachDecisionDocument>("PUT", "/besluiten/{besluit}/document");
    }

    private static void MapServices(ApiRoutes api)
    {
        api.Map<ListServices>("GET", "/diensten");
        api.Map<AddService>("POST", "/diensten");
        api.Map<ShowService>("GET", "/diensten/{code}");
        api.Map<ChangeService>("PUT", "/diensten/{code}");
        api.Map<PreviewServiceImport>("POST", "/dienstenimportvoorbeelden");
        api.Map<ImportServices>("POST", "/dienstenimporten");
    }

    private static void MapMeasures(ApiRoutes api)
    {
        api.Map<ListMeasures>("GET", "/maatstaven");
        api.Map<AddMeasure>("POST", "/maatstaven");
        api.Map<ShowMeasure>("GET", "/maatstaven/{maatstaf}");
        api.Map<ChangeMeasure>("PUT", "/maatstaven/{maatstaf}");
        api.Map<ChangeCountingRule>("POST", "/maatstaven/{maatstaf}/telregels");
        api.Map<RecordValues>("POST", "/maatstaven/{maatstaf}/waarden");
        api.Map<RetractValue>("POST", "/maatstaven/{maatstaf}/terugnemingen");
        api.Map<SignOffValue>("POST", "/maatstaven/{maatstaf}/aftekeningen");
        api.Map<AdoptValues>("POST", "/maatstaven/{maatstaf}/vaststellingen");
        api.Map<TakeOverInhabitants>("POST", "/maatstaven/{maatstaf}/inwoners");
        api.Map<ShowValueHistory>("GET", "/maatstaven/{maatstaf}/tellingen/{deelnemer}");
        api.Map<PreviewValueImport>("POST", "/tellingenimportvoorbeelden");
        api.Map<ImportValues>("POST", "/tellingenimporten");
        api.Map<ListPages>("GET", "/kennispaginas");
        api.Map<RecordPage>("PUT", "/kennispaginas/{code}");
        api.Map<WithdrawPage>("DELETE", "/kennispaginas/{code}");
    }
}
