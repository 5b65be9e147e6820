// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Members;
using Bundel.Bag.Process;
using Bundel.Bag.Process.Cases;
using Bundel.Bag.Quality.Asking;
using Bundel.Bag.Quality.Reporting;
using Bundel.Bag.Quality.Samples;
using Bundel.Bag.Signals;
using Bundel.Bag.Signals.Importing;

namespace Bundel.Web.Api.Bag;

/// <summary>What a collaboration does with the BAG; asking the BAG itself goes by its own standard.</summary>
internal static class BagUseCasesApi
{
    public static void Map(ApiRoutes api)
    {
        Quality(api);
        Signals(api);
        Process(api);
    }

    private static void Quality(ApiRoutes api)
    {
        api.Map<ShowBagQuality>("GET", "/bag-kwaliteitsregels");
        api.Map<ShowBagRule>("GET", "/bag-kwaliteitsregels/{regel}");
        api.Map<MakeMonthReport>("GET", "/bag-maandrapporten/{vorm}");
        api.Map<ShowEnsia>("GET", "/bag-zelfevaluaties/{deelnemer}");
        api.Map<ListSamples>("GET", "/bag-steekproeven");
        api.Map<DrawSample>("POST", "/bag-steekproeven");
        api.Map<ShowSample>("GET", "/bag-steekproeven/{code}");
        api.Map<RecordSample>("POST", "/bag-steekproeven/{code}/uitkomsten");
        api.Map<MakeSampleForm>("GET", "/bag-steekproeven/{code}/veldformulieren/{vorm}");
    }

    private static void Signals(ApiRoutes api)
    {
        api.Map<ListBagMembers>("GET", "/bag-deelnemers");
        api.Map<ListSignals>("GET", "/bag-signalen");
        api.Map<RecordSignal>("POST", "/bag-signalen");
        api.Map<ShowSignal>("GET", "/bag-signalen/{signaal}");
        api.Map<HandleSignal>("POST", "/bag-signalen/{signaal}/afhandelingen");
        api.Map<PreviewSignals>("POST", "/bag-signalenvergelijkingen");
        api.Map<ImportSignals>("POST", "/bag-signalenimporten");
        api.Map<ListSignalMappings>("GET", "/bag-indelingen");
    }

    private static void Process(ApiRoutes api)
    {
        api.Map<ShowProcess>("GET", "/bag-gebeurtenissen");
        api.Map<ShowEvent>("GET", "/bag-gebeurtenissen/{gebeurtenis}");
        api.Map<ListCases>("GET", "/bag-zaken");
        api.Map<StartCase>("POST", "/bag-zaken");
        api.Map<ShowCase>("GET", "/bag-zaken/{code}");
        api.Map<RecordCaseStep>("POST", "/bag-zaken/{code}/stappen");
    }
}
