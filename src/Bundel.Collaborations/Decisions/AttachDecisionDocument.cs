// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

[UseCase("besluit-document-toevoegen", "Voegt het document van een besluit toe", Example = """{"besluit":"ab-2025-11-12-5b","document":{"sha256":"…","naam":"besluit.pdf","omvang":48213}}""")]
public sealed record AttachDecisionDocument(
    [property: JsonPropertyName("besluit")] string Decision,
    [property: JsonPropertyName("document")] UploadedFile Document)
    : ICommand<Done>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

internal sealed class AttachDecisionDocumentHandler(BundelDb db, FileKeeper files, AuditNote note) : IHandler<AttachDecisionDocument, Done>
{
    public async Task<Result<Done>> Handle(AttachDecisionDocument useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDecision(useCase.Decision, cancel);
        return found.Then(decision =>
        {
            note.About(decision.Reference);
            return files.Keep(useCase.Document, decision.CollaborationId, "document").Then(file => decision.Attach(file.Id));
        });
    }
}
