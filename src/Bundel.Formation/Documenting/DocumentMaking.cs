// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Documents.Reports;
using Bundel.Formation.Documenting.Templates;

namespace Bundel.Formation.Documenting;

/// <summary>A filled document. Its hash is over the fields that its template uses: other figures, another hash, and the document is outdated.</summary>
public sealed record FilledDocument(
    [property: JsonPropertyName("soort")] string Sort,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("velden")] IReadOnlyList<string> Used,
    [property: JsonPropertyName("tekst")] string Text)
{
    /// <summary>For DOCX, ODT and HTML.</summary>
    public Report ToReport() => MarkdownReport.Of(Text, Title, null, Source);
}

/// <summary>Fills a template from an input.</summary>
public static class DocumentMaking
{
    private const int ShownHash = 12;

    /// <param name="own">A template of the collaboration itself; null for the shipped one.</param>
    public static Result<FilledDocument> Make(DocumentSort sort, DocumentInput input, string? participant = null, string? own = null, string? ownName = null) =>
        Make(sort, new DossierFields(input), participant, own, ownName);

    /// <summary>The same from fields that more documents share.</summary>
    internal static Result<FilledDocument> Make(DocumentSort sort, DossierFields dossier, string? participant, string? own, string? ownName)
    {
        if (sort.PerParticipant && participant is null) return Problem.InField("deelnemer", "deelnemer-ontbreekt", $"{sort.Name}: dit stuk wordt per deelnemer gemaakt; noem een deelnemer.");
        var template = Template.Read(own ?? sort.Template, own is null ? null : ownName);
        if (!template.Succeeded) return Result<FilledDocument>.Failure(template.Problems);
        var fields = dossier.Of(participant);
        if (!fields.Succeeded) return Result<FilledDocument>.Failure(fields.Problems);
        return template.Value.Fill(fields.Value).Select(text => Filled(sort, dossier, participant, text, template.Value.Used, fields.Value));
    }

    private static FilledDocument Filled(DocumentSort sort, DossierFields dossier, string? participant, string text, IReadOnlyList<string> used, DocumentFields fields)
    {
        var hash = HashOf(fields, used);
        var source = $"Bron: {(dossier.Case is { } computed ? $"businesscase {computed.Name}, hash {computed.Hash[..ShownHash]}; " : "")}stuk {hash[..ShownHash]}";
        var report = MarkdownReport.Of(text, sort.Name, null, source);
        return new FilledDocument(sort.Code, report.Title, participant, hash, source, used, text);
    }

    /// <summary>SHA-256 over the fields that are used, in one fixed notation.</summary>
    private static string HashOf(DocumentFields fields, IReadOnlyList<string> used)
    {
        var all = JsonSerializer.SerializeToNode(fields, UseCaseJson.Options)!.AsObject();
        var kept = new JsonObject();
        foreach (var name in used.Order(StringComparer.Ordinal)) kept[name] = all[name]?.DeepClone();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kept.ToJsonString(UseCaseJson.Options))));
    }
}
