// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations.Reorganisations;

/// <summary>A reorganisation as a user describes it; the preview and the command take the same.</summary>
public sealed record ReorganisationInput(
    [property: JsonPropertyName("soort")] ReorganisationKind Kind,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("voorgangers")] IReadOnlyList<string> Predecessors,
    [property: JsonPropertyName("opvolgers")] IReadOnlyList<SuccessorInput> Successors,
    [property: JsonPropertyName("overigeVoorgangers")] string? OtherPredecessors = null,
    [property: JsonPropertyName("toelichting")] string? Note = null)
{
    public IEnumerable<Problem> Validate()
    {
        if (Predecessors.Count == 0) yield return Problem.InField("voorgangers", "voorgangers-leeg", "Noem ten minste één deelnemer die bij de herindeling hoort.");
        if (Predecessors.Distinct().Count() != Predecessors.Count) yield return Problem.InField("voorgangers", "voorgangers-dubbel", "Een voorganger staat er dubbel in.");
        if (Kind == ReorganisationKind.Split && Predecessors.Count > 1) yield return Problem.InField("voorgangers", "splitsing-voorganger", "Bij een splitsing is er precies één voorganger.") with { Found = Dutch.Number(Predecessors.Count) };
        if (SuccessorFault() is { } fault) yield return fault;
        if (Successors.DistinctBy(successor => successor.Code).Count() != Successors.Count) yield return Problem.InField("opvolgers", "opvolgers-dubbel", "Een opvolger staat er dubbel in.");
        foreach (var problem in Successors.SelectMany(successor => successor.Validate())) yield return problem with { Field = "opvolgers" };
    }

    private Problem? SuccessorFault() => (Kind, Successors.Count) switch
    {
        (ReorganisationKind.Merger, not 1) => Problem.InField("opvolgers", "samenvoeging-opvolger", "Bij een samenvoeging is er precies één opvolger.") with { Found = Dutch.Number(Successors.Count) },
        (ReorganisationKind.Split, < 2) => Problem.InField("opvolgers", "splitsing-opvolgers", "Bij een splitsing zijn er ten minste twee opvolgers.") with { Found = Dutch.Number(Successors.Count) },
        (ReorganisationKind.BorderChange, > 0) => Problem.InField("opvolgers", "grenswijziging-opvolgers", "Bij een grenswijziging blijven de gemeenten bestaan; noem geen opvolgers."),
        _ => null,
    };
}

/// <summary>An existing participant by its code, or a new municipality with its name.</summary>
public sealed record SuccessorInput(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string? Name = null,
    [property: JsonPropertyName("gemeentecode")] string? MunicipalityCode = null)
{
    public IEnumerable<Problem> Validate() => [.. CodeRules.CheckListed(Code), .. Identifiers.Check(MunicipalityCode, null, null)];
}
