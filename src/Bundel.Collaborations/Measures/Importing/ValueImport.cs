// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures.Importing;

/// <summary>A file with values of a measure, and how to read it; the preview and the import take the same.</summary>
/// <param name="ReferenceDate">For files without a column "peildatum".</param>
/// <param name="SkipUnknown">Rows of others than participants are left out, as in a file of the CBS with all municipalities.</param>
public sealed record ValueImport(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("bestand")] UploadedFile File,
    [property: JsonPropertyName("peildatum")] DateOnly? ReferenceDate = null,
    [property: JsonPropertyName("bron")] string? Source = null,
    [property: JsonPropertyName("herkomst")] ValueBasis Basis = ValueBasis.Counted,
    [property: JsonPropertyName("besluit")] string? Decision = null,
    [property: JsonPropertyName("onbekendeOverslaan")] bool SkipUnknown = false,
    [property: JsonPropertyName("kolomDeelnemer")] string? ParticipantColumn = null,
    [property: JsonPropertyName("kolomWaarde")] string? ValueColumn = null,
    [property: JsonPropertyName("kolomPeildatum")] string? DateColumn = null)
{
    public IEnumerable<Problem> Validate()
    {
        if (Source is { Length: > 300 }) yield return Problem.InField("bron", "te-lang", "Dit is te lang: ten hoogste 300 tekens.");
        if (Basis == ValueBasis.Decided && string.IsNullOrWhiteSpace(Decision)) yield return Problem.InField("besluit", "verplicht", "Waarden die bij besluit worden ingevuld, noemen dat besluit.");
    }

    /// <summary>What the values will name as their source.</summary>
    [JsonIgnore]
    public string SourceText => string.IsNullOrWhiteSpace(Source) ? "Bestand " + File.Name : Source.Trim();
}
