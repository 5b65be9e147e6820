// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Messages.Schemas;
using Bundel.Bag.Serving;
using Bundel.Bag.Store;

namespace Bundel.Bag.Messages.Register;

[UseCase("bag-bericht-controleren", "Kijkt een bericht na in vier lagen; het bericht wordt niet bewaard", Example = """{"bestandsnaam":"adr.xml","inhoud":"<a/>"}""")]
public sealed record CheckMessage(
    [property: JsonPropertyName("bestandsnaam")] string File,
    [property: JsonPropertyName("inhoud"), NotAudited] string Content) : IQuery<MessageReport>, IValidated
{
    private const int Most = 50_000_000;

    public static Permission Requires => BagPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (string.IsNullOrWhiteSpace(Content)) yield return Problem.InField("inhoud", "bericht-leeg", "Dit bericht is leeg.");
        if (Content?.Length > Most) yield return Problem.InField("inhoud", "bericht-te-groot", "Dit bericht is te groot.") with { Expected = $"hoogstens {Dutch.Number(Most)} tekens" };
    }
}

internal sealed class CheckMessageHandler(BagServer server, DataFolder data, TimeProvider clock) : IHandler<CheckMessage, MessageReport>
{
    public Task<Result<MessageReport>> Handle(CheckMessage useCase, Actor actor, CancellationToken cancel)
    {
        var bytes = Encoding.UTF8.GetBytes(useCase.Content);
        var schemas = new SchemaFolder(Path.Combine(data.Path, "schemas"));
        MessageReport Check(BagDatabase? store) => new MessageChecker(schemas, store, clock.Today()).Check(() => new MemoryStream(bytes, writable: false), useCase.File);
        return Task.FromResult<Result<MessageReport>>(server.Use<MessageReport?>(session => Check(session.Database), null) ?? Check(null));
    }
}

[UseCase("bag-berichtschemas", "Toont welke schema's van berichten zijn geïnstalleerd, en waar de andere te krijgen zijn")]
public sealed record ListSchemas : IQuery<SchemasView>
{
    public static Permission Requires => BagPermissions.See;
}

public sealed record SchemasView(
    [property: JsonPropertyName("geinstalleerd")] IReadOnlyList<InstalledSet> Installed,
    [property: JsonPropertyName("teKrijgen")] IReadOnlyList<string> Sources);

internal sealed class ListSchemasHandler(DataFolder data) : IHandler<ListSchemas, SchemasView>
{
    public Task<Result<SchemasView>> Handle(ListSchemas useCase, Actor actor, CancellationToken cancel) =>
        Task.FromResult<Result<SchemasView>>(new SchemasView(new SchemaFolder(Path.Combine(data.Path, "schemas")).Sets(), [.. KnownSet.All.Select(set => set.Source)]));
}
