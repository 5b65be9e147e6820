// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.DocumentStore;
using Bundel.Formation.Dossiers;
using Bundel.Formation.Existing;
using Bundel.Formation.Packages;
using Bundel.Formation.Sharing;

namespace Bundel.Web.Api.Formation;

internal static class FormationApi
{
    public static void Map(ApiRoutes api)
    {
        api.Map<ShowDossier>("GET", "/inrichtingsdossiers");
        api.Map<SaveDossier>("POST", "/inrichtingsdossiers");
        api.Map<SaveAnswers>("POST", "/rechtsvormantwoorden");
        api.Map<CheckRegulation>("POST", "/regelingscontroles");
        api.Map<ListDocuments>("GET", "/inrichtingsstukken");
        api.Map<MakeDocument>("POST", "/inrichtingsstukken");
        api.Map<ShowDocument>("GET", "/inrichtingsstukken/{stuk}");
        api.Map<ListTemplates>("GET", "/sjablonen");
        api.Map<AddTemplate>("POST", "/sjablonen");
        api.Map<ShowSharing>("GET", "/kostenverdelingen");
        api.Map<RecordKnownCollaboration>("POST", "/bekende-samenwerkingen");
        api.Map<ListKnownCollaborations>("GET", "/bekende-samenwerkingen");
        api.Map<ListPackages>("GET", "/deelpakketten");
        api.Map<FetchPackages>("POST", "/deelpakketten/ophalingen");
        api.Map<ExportPackage>("POST", "/deelpakketten/bestanden");
        api.Map<PreviewPackage>("POST", "/deelpakketten/voorbeelden");
        api.Map<ImportPackage>("POST", "/deelpakketten");
        api.Map<ProposeSharing>("POST", "/sleutelvoorstellen");
    }
}
