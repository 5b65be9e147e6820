// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.BusinessCase;
using Bundel.Formation.People;

namespace Bundel.Formation.Documenting;

/// <summary>The fields of one dossier: the business case is computed once, however many documents are made of it.</summary>
internal sealed class DossierFields
{
    private readonly DocumentInput input;
    private readonly PeopleResult? people;
    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, Result<DocumentFields>> made = new(StringComparer.Ordinal);

    public DossierFields(DocumentInput input)
    {
        this.input = input;
        Case = Taken("/businesscase", input.WholeCase is { } given ? CaseEngine.Compute(given) : null);
        people = Taken("/personeel", input.People is { } plan ? PeopleEngine.Compute(plan) : null);
    }

    /// <summary>The computed business case; null when there is none or it does not compute.</summary>
    public CaseResult? Case { get; }

    /// <summary>The fields for one participant, or for nobody in particular.</summary>
    public Result<DocumentFields> Of(string? participant)
    {
        if (problems.Count > 0) return problems;
        var key = participant ?? "";
        if (!made.TryGetValue(key, out var known)) made[key] = known = new FieldsMaker(input, Case, people, participant).Make();
        return known;
    }

    private T? Taken<T>(string pointer, Result<T>? result)
        where T : class
    {
        if (result is null) return null;
        problems.AddRange(result.Problems.Select(problem => problem with { Place = new Place(null) { Pointer = pointer + problem.Place?.Pointer } }));
        return result.Succeeded ? result.Value : null;
    }
}
