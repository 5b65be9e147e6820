// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Calendar;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Management;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Norms.Assessing;
using Bundel.Obligations.Norms.Documents;
using Bundel.Obligations.Norms.Sets;
using Bundel.Obligations.Publishing;
using Bundel.Obligations.Register;
using Bundel.Obligations.Register.Files;
using Bundel.Obligations.Register.Versions;
using Bundel.Obligations.Reports;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Obligations.Standing.InternetNl;

namespace Bundel.Web.Api.Obligations;

internal static class ObligationsApi
{
    public static void Map(ApiRoutes api)
    {
        Register(api);
        Standing(api);
        Work(api);
        Management(api);
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
        api.Map<PreviewRegister>("POST", "/registervergelijkingen");
        api.Map<ImportRegister>("POST", "/registerimporten");
        api.Map<ShowRegisterVersion>("GET", "/registerversies");
        api.Map<TakeNoteOfRegister>("POST", "/registerversies");
        api.Map<ExportRegister>("GET", "/registeruitvoeren/{vorm}");
    }

    private static void Standing(ApiRoutes api)
    {
        api.Map<ListOwnTasks>("GET", "/mijn-taken");
        api.Map<ShowMatrix>("GET", "/verplichtingenstanden");
        api.Map<RecordStatuses>("POST", "/verplichtingenstanden");
        api.Map<AddEvidence>("POST", "/bewijzen");
        api.Map<PreviewInternetNl>("POST", "/internetnlvergelijkingen");
        api.Map<ImportInternetNl>("POST", "/internetnlimporten");
        api.Map<ShowPublicProgress>("GET", "/openbare-voortgangen");
        api.Map<ChooseForObligation>("PUT", "/verplichtingen/{verplichting}/keuze");
    }

    private static void Work(ApiRoutes api)
    {
        api.Map<ListDeliveries>("GET", "/opleveringen");
        api.Map<ShowDelivery>("GET", "/opleveringen/{code}");
        api.Map<RecordDelivery>("PUT", "/opleveringen/{code}");
        api.Map<RemoveDelivery>("DELETE", "/opleveringen/{code}");
        api.Map<ProposeDelivery>("POST", "/opleveringsvoorstellen");
        api.Map<ProposeDeliveryCost>("POST", "/opleveringen/{code}/voorstellen");
        api.Map<ListCapacity>("GET", "/capaciteiten");
        api.Map<RecordCapacity>("POST", "/capaciteiten");
        api.Map<ShowPlan>("GET", "/plannen");
        api.Map<MakePlan>("POST", "/plannen");
        api.Map<WhatIf>("POST", "/planverschillen");
        api.Map<ShowSignals>("GET", "/signalen");
        api.Map<RecordThresholds>("PUT", "/signaaldrempels");
    }

    private static void Management(ApiRoutes api)
    {
        api.Map<ListCards>("GET", "/beheerkaarten");
        api.Map<RecordCard>("PUT", "/beheerkaarten/{code}");
        api.Map<RemoveCard>("DELETE", "/beheerkaarten/{code}");
        api.Map<ImportExpiries>("POST", "/beheeritemimporten");
        api.Map<ShowCalendar>("GET", "/agendapunten");
        api.Map<ListAddresses>("GET", "/agenda-adressen");
        api.Map<WithdrawAddress>("DELETE", "/agenda-adressen/{id}");
        Norms(api);
    }

    private static void Norms(ApiRoutes api)
    {
        api.Map<ShowNormSet>("GET", "/normenkaders/{kader}");
        api.Map<RecordMeasures>("POST", "/normenkaders/{kader}/maatregelen");
        api.Map<RecordAssurance>("PUT", "/assuranceverklaringen/{code}");
        api.Map<ImportNormSet>("POST", "/normenkaders/{kader}/importen");
        api.Map<RemoveNormSet>("DELETE", "/normenkaders/{kader}");
        api.Map<MakeNormDocument>("GET", "/normenkaders/{kader}/stukken/{soort}");
        api.Map<ListQuestionnaires>("GET", "/vragenlijsten");
        api.Map<ShowQuestionnaire>("GET", "/vragenlijsten/{code}");
        api.Map<ShowQuestions>("GET", "/vragenlijsten/{code}/vragen");
        api.Map<RecordQuestionnaire>("PUT", "/vragenlijsten/{code}");
        api.Map<RemoveQuestionnaire>("DELETE", "/vragenlijsten/{code}");
        api.Map<MakeQuestionnaire>("POST", "/vragenlijsten");
        api.Map<RecordAnswers>("POST", "/vragenlijsten/{code}/antwoorden");
        api.Map<MakeCouncilReport>("GET", "/raadsrapporten/{vorm}");
    }
}
