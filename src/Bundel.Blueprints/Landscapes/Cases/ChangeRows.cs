// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes.Cases;

[UseCase("landschap-applicatie-vastleggen", "Voegt een applicatie aan een landschap toe of wijzigt haar", Example = """{"organisatie":"lindehaven","applicatie":{"code":"zaaksysteem","naam":"Zaaksysteem","componenten":[],"standaarden":[],"waarden":{"status":"in productie","hosting":"saas"}}}""")]
public sealed record SetApplication(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("applicatie")] LandscapeApplication Application)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

[UseCase("landschap-technologie-vastleggen", "Voegt technologie aan een landschap toe of wijzigt haar", Example = """{"organisatie":"ssc","technologie":{"code":"firewall","naam":"Firewall","componenten":[],"waarden":{"status":"in productie","gedeeld":"ja"}}}""")]
public sealed record SetTechnology(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("technologie")] LandscapeTechnology Technology)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

[UseCase("landschap-koppeling-vastleggen", "Voegt een koppeling aan een landschap toe of wijzigt haar", Example = """{"organisatie":"lindehaven","koppeling":{"code":"zaak-archief","naam":"Zaken naar archief","van":"zaaksysteem","naar":"archief","intermediair":"geen","waarden":{"soort":"standaard"}}}""")]
public sealed record SetCoupling(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("koppeling")] LandscapeCoupling Coupling)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

[UseCase("landschap-rij-verwijderen", "Haalt een applicatie, technologie of koppeling uit een landschap", Example = """{"organisatie":"lindehaven","lijst":"applicaties","code":"zaaksysteem"}""")]
public sealed record RemoveRow(
    [property: JsonPropertyName("organisatie")] string Owner,
    [property: JsonPropertyName("lijst")] string List,
    [property: JsonPropertyName("code")] string Code)
    : ICommand<Done>
{
    public static Permission Requires => BlueprintsPermissions.Keep;
}

internal sealed class SetApplicationHandler(LandscapeEditor editor) : IHandler<SetApplication, Done>
{
    public Task<Result<Done>> Handle(SetApplication useCase, Actor actor, CancellationToken cancel) => editor.Set(useCase.Owner, useCase.Application, LandscapeFields.Application,
        (landscape, row) => landscape with { Applications = LandscapeEditor.With(landscape.Applications, row) }, actor, cancel);
}

internal sealed class SetTechnologyHandler(LandscapeEditor editor) : IHandler<SetTechnology, Done>
{
    public Task<Result<Done>> Handle(SetTechnology useCase, Actor actor, CancellationToken cancel) => editor.Set(useCase.Owner, useCase.Technology, LandscapeFields.Technology,
        (landscape, row) => landscape with { Technology = LandscapeEditor.With(landscape.Technology, row) }, actor, cancel);
}

internal sealed class SetCouplingHandler(LandscapeEditor editor) : IHandler<SetCoupling, Done>
{
    public Task<Result<Done>> Handle(SetCoupling useCase, Actor actor, CancellationToken cancel) => editor.Set(useCase.Owner, useCase.Coupling, LandscapeFields.Coupling,
        (landscape, row) => landscape with { Couplings = LandscapeEditor.With(landscape.Couplings, row) }, actor, cancel);
}

internal sealed class RemoveRowHandler(LandscapeEditor editor) : IHandler<RemoveRow, Done>
{
    public Task<Result<Done>> Handle(RemoveRow useCase, Actor actor, CancellationToken cancel) => editor.Remove(useCase.Owner, useCase.List, useCase.Code, actor, cancel);
}
