// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Matching.Lists;
using Bundel.Bag.Messages.Register;
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
        Matching(api);
        Messages(api);
    }

    private static void Matching(ApiRoutes api)
    {
        api.Map<ListMatchedLists>("GET", "/bag-lijsten");
        api.Map<MatchRows>("POST", "/bag-lijsten");
        api.Map<ShowList>("GET", "/bag-lijsten/{lijst}");
        api.Map<ExportList>("GET", "/bag-lijsten/{lijst}/resultaten");
        api.Map<DecideRow>("POST", "/bag-lijsten/{lijst}/besluiten");
        api.Map<DeleteList>("POST", "/bag-lijsten/{lijst}/verwijderingen");
        api.Map<CountExpiredLists>("GET", "/bag-lijstopruimingen");
        api.Map<ClearLists>("POST", "/bag-lijstopruimingen");
        api.Map<ListCorrections>("GET", "/bag-terugmeldingen");
        api.Map<TrackCorrection>("POST", "/bag-terugmeldingen/{code}/standen");
    }

    private static void Messages(ApiRoutes api)
    {
        api.Map<CheckMessage>("POST", "/bag-berichtcontroles");
        api.Map<ListSchemas>("GET", "/bag-berichtschemas");
        api.Map<ListInterfaces>("GET", "/bag-koppelvlakken");
        api.Map<RecordInterface>("POST", "/bag-koppelvlakken");
        api.Map<RemoveInterface>("POST", "/bag-koppelvlakken/{code}/verwijderingen");
        api.Map<TakeOverCouplings>("POST", "/bag-koppelvlakovernames");
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
