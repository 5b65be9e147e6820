// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>The landscape as an ArchiMate model holds at least (or at most) so many paths: element, relation, element, and so on.</summary>
public sealed record PatternRule : Rule
{
    [JsonPropertyName("pad")]
    public required IReadOnlyList<string> Path { get; init; }

    [JsonPropertyName("minstens")]
    public int AtLeast { get; init; }

    [JsonPropertyName("hoogstens")]
    public int? AtMost { get; init; }

    public override Outcome Evaluate(RuleContext context)
    {
        var index = new ModelIndex(AmeffExport.Write(context.Landscape, context.Reference));
        var count = index.Model.Elements.Where(element => element.Type == Path[0]).Sum(element => Count(index, element, 1));
        if (AtMost is { } most && count > most) return Outcome.Deviates($"{Dutch.Number(count)} keer gevonden; hoogstens {Dutch.Number(most)}");
        if (count >= AtLeast) return Outcome.Passes($"{Dutch.Number(count)} keer gevonden");
        return context.Landscape.IsComplete(Completeness.Applications)
            ? Outcome.Deviates($"{Dutch.Number(count)} keer gevonden; minstens {Dutch.Number(AtLeast)}")
            : Outcome.Unknown("niet gevonden, maar de lijst van applicaties is niet volledig verklaard", new Ask(Ask.Facts, Completeness.Applications));
    }

    public override IEnumerable<string> Faults(ReferenceModel reference)
    {
        if (Path.Count < 3 || Path.Count % 2 == 0) yield return "een pad is element, relatie, element, enzovoort";
        for (var i = 0; i < Path.Count; i++)
        {
            if (i % 2 == 0 ? !ArchiMateTypes.IsElement(Path[i]) : !ArchiMateTypes.Relationships.Contains(Path[i])) yield return $"{Path[i]} is geen type van ArchiMate";
        }
    }

    private int Count(ModelIndex index, ExchangeElement from, int step)
    {
        if (step >= Path.Count) return 1;
        return index.Model.Relationships.Where(relation => relation.Source == from.Identifier && relation.Type == Path[step])
            .Select(relation => index.Elements.GetValueOrDefault(relation.Target)).OfType<ExchangeElement>().Where(element => element.Type == Path[step + 1])
            .Sum(element => Count(index, element, step + 2));
    }
}
