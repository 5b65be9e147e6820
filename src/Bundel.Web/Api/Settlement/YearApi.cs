// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.ControlFiles;
using Bundel.Settlement.ServiceLevels;
using Bundel.Settlement.Sources.Register;
using Bundel.Settlement.Year.Actuals;
using Bundel.Settlement.Year.Calendar;
using Bundel.Settlement.Year.Opinions;
using Bundel.Settlement.Year.Positions;
using Bundel.Settlement.Year.Steps;

namespace Bundel.Web.Api.Settlement;

/// <summary>The routes of the year: calendar, steps, zienswijzen, figures and open positions.</summary>
internal static class YearApi
{
    public static void Map(ApiRoutes api)
    {
        api.Map<ShowYear>("GET", "/jaren/{jaar}");
        api.Map<GiveYearCalendar>("GET", "/jaren/{jaar}/kalenders");
        api.Map<ShowProgress>("GET", "/jaren/{jaar}/realisaties");
        api.Map<ShowPositions>("GET", "/jaren/{jaar}/open-posten");
        api.Map<DraftStep>("POST", "/jaarstappen");
        api.Map<ShowStep>("GET", "/jaarstappen/{stap}");
        api.Map<ChangeStep>("PUT", "/jaarstappen/{stap}");
        api.Map<DiscardStep>("DELETE", "/jaarstappen/{stap}");
        api.Map<CheckStep>("POST", "/jaarstappen/{stap}/controles");
        api.Map<AdoptStep>("POST", "/jaarstappen/{stap}/vaststellingen");
        api.Map<RecordOpinion>("POST", "/jaarstappen/{stap}/zienswijzen");
        api.Map<AnswerOpinion>("POST", "/zienswijzen/{id}/antwoorden");
        api.Map<DraftCalendarRule>("POST", "/kalenderregels");
        api.Map<AdoptCalendarRule>("POST", "/kalenderregels/{regel}/vaststellingen");
        api.Map<RecordActuals>("POST", "/realisaties");
        api.Map<PreviewActuals>("POST", "/realisatievergelijkingen");
        api.Map<ImportActuals>("POST", "/realisatie-importen");
        api.Map<RecordPayments>("POST", "/betalingen");
        Registers(api);
    }

    private static void Registers(ApiRoutes api)
    {
        api.Map<ShowSources>("GET", "/jaren/{jaar}/bronnen");
        api.Map<PutSourcesInBudget>("POST", "/jaren/{jaar}/bronnen");
        api.Map<GiveSourceTemplate>("GET", "/bronnen");
        api.Map<PreviewSources>("POST", "/bronnenvergelijkingen");
        api.Map<ImportSources>("POST", "/bronnen-importen");
        api.Map<PreviewLevels>("POST", "/serviceniveauvergelijkingen");
        api.Map<ImportLevels>("POST", "/serviceniveau-importen");
        api.Map<GiveServiceReport>("GET", "/deelnemers/{deelnemer}/dienstverleningsrapportages");
        api.Map<ShowControlFindings>("GET", "/verrekeningen/{verrekening}/controledossiers");
        api.Map<GiveControlFile>("POST", "/verrekeningen/{verrekening}/controledossiers");
    }
}
