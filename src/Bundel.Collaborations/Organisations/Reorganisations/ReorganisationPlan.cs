// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;

namespace Bundel.Collaborations.Organisations.Reorganisations;

/// <summary>What a reorganisation would change, worked out before anything is stored.</summary>
internal sealed record ReorganisationPlan(ReorganisationInput Input, IReadOnlyList<PlannedParty> Predecessors, IReadOnlyList<PlannedParty> Successors)
{
    public DateOnly LastDay => Input.Date.AddDays(-1);

    /// <summary>Participants that end: predecessors that are not their own successor.</summary>
    public IReadOnlyList<PlannedParty> Ending => Input.Kind == ReorganisationKind.BorderChange
        ? []
        : [.. Predecessors.Where(predecessor => !Successors.Any(successor => successor.Code == predecessor.Code))];

    public string Names => Input.Kind == ReorganisationKind.BorderChange
        ? $"Grenswijziging {Dutch.List([.. Predecessors.Select(party => party.Name)])}"
        : $"{Dutch.List([.. Predecessors.Select(party => party.Name)])} {(Predecessors.Count > 1 ? "worden" : "wordt")} {Dutch.List([.. Successors.Select(party => party.Name)])}";

    /// <summary>What a user confirms, in whole sentences.</summary>
    public IEnumerable<string> Sentences()
    {
        if (Input.Kind == ReorganisationKind.BorderChange)
        {
            yield return $"{Dutch.List([.. Predecessors.Select(party => party.Name)])} {(Predecessors.Count > 1 ? "blijven" : "blijft")} deelnemen; de gebeurtenis van {Dutch.Date(Input.Date)} wordt vastgelegd.";
            yield return "Tellingen veranderen niet vanzelf: leg voor peildata vanaf die dag nieuwe tellingen vast.";
            yield break;
        }

        foreach (var party in Ending) yield return $"De deelname van {party.Name} eindigt op {Dutch.Date(LastDay)}.";
        foreach (var party in Successors) yield return party.Existing is null
            ? $"{party.Name} neemt deel vanaf {Dutch.Date(Input.Date)}."
            : $"{party.Name} blijft deelnemen en neemt vanaf {Dutch.Date(Input.Date)} de plaats van de voorganger in.";
        yield return "Wat vóór die dag is vastgelegd, blijft ongewijzigd bij de voorgangers staan: tellingen, verdeelsleutels, verrekeningen en overzichten.";
        yield return CountsSentence();
    }

    private string CountsSentence()
    {
        var successor = Dutch.List([.. Successors.Select(party => party.Name)]);
        if (Input.Kind == ReorganisationKind.Split) return $"Tellingen van {Predecessors[0].Name} worden niet verdeeld: leg voor {successor} eigen tellingen vast, en stel verdeelsleutels met vaste aandelen opnieuw vast.";
        if (Successors[0].Existing is not null) return $"Tellingen van {successor} op een peildatum vóór die dag blijven zoals zij zijn, zonder de voorganger; leg een correctie vast waar dat niet klopt.";
        return string.IsNullOrWhiteSpace(Input.OtherPredecessors)
            ? $"Vraagt een verdeelsleutel een telling van {successor} op een peildatum vóór die dag, dan is dat de som van de voorgangers."
            : $"Niet elke voorganger neemt hier deel ({Input.OtherPredecessors.Trim()}): leg voor {successor} zelf tellingen vast voor peildata vóór die dag.";
    }
}

/// <summary>A participant that exists, or one that the reorganisation makes.</summary>
internal sealed record PlannedParty(string Code, string Name, Participant? Existing, MunicipalityCode? Municipality);
