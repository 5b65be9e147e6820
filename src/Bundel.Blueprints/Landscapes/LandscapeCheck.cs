// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Landscapes;

/// <summary>What holds for every landscape: codes are unique, values fit their fields, components are known, couplings have ends.</summary>
public static class LandscapeCheck
{
    public static IEnumerable<Problem> Of(Landscape landscape, ReferenceModel reference) =>
    [
        .. Rows("applicaties", landscape.Applications, LandscapeFields.Application),
        .. Rows("technologie", landscape.Technology, LandscapeFields.Technology),
        .. Rows("koppelingen", landscape.Couplings, LandscapeFields.Coupling),
        .. Components(landscape, reference),
        .. Couplings(landscape, reference),
        .. Facts(landscape),
    ];

    private static IEnumerable<Problem> Rows(string list, IReadOnlyList<LandscapeRow> rows, IReadOnlyList<FieldDefinition> fields)
    {
        foreach (var twice in rows.GroupBy(row => row.Code).Where(group => group.Count() > 1)) yield return At(list, "code-dubbel", "deze code staat er dubbel in.", twice.Key);
        foreach (var row in rows)
        {
            if (row.Name.Length == 0) yield return At(list, "naam-ontbreekt", "hier ontbreekt een naam.", row.Code);
            foreach (var (code, value) in row.Values)
            {
                var normal = LandscapeFields.Find(fields, code)?.Normalise(value);
                if (normal is null) yield return At(list, "veld-onbekend", $"{row.Code} heeft een veld dat Bundel niet kent.", code);
                else if (!normal.Succeeded) yield return normal.Problems[0] with { Field = list };
            }
        }
    }

    private static IEnumerable<Problem> Components(Landscape landscape, ReferenceModel reference) =>
        landscape.Applications.Select(row => (row.Code, row.Components)).Concat(landscape.Technology.Select(row => (row.Code, row.Components)))
            .SelectMany(row => row.Components.Where(key => reference.Find(key) is null).Select(key => At("componenten", "component-onbekend", $"{row.Code} verwijst naar een component die niet in het referentiemodel staat.", key)));

    private static IEnumerable<Problem> Couplings(Landscape landscape, ReferenceModel reference)
    {
        foreach (var coupling in landscape.Couplings)
        {
            foreach (var end in new[] { coupling.From, coupling.To })
            {
                if (landscape.Application(end) is null && reference.Find(end) is null) yield return At("koppelingen", "koppeling-los", $"koppeling {coupling.Code} begint of eindigt bij iets dat niet bestaat.", end);
            }
        }
    }

    private static IEnumerable<Problem> Facts(Landscape landscape)
    {
        foreach (var fact in landscape.Facts)
        {
            var normal = LandscapeFields.Find(LandscapeFields.Facts, fact.Code)?.Normalise(fact.Value);
            if (normal is null) yield return At("feiten", "feit-onbekend", "dit feit kent Bundel niet.", fact.Code);
            else if (!normal.Succeeded) yield return normal.Problems[0] with { Field = "feiten" };
        }
    }

    private static Problem At(string field, string code, string message, string found) => Problem.InField(field, code, message) with { Found = found };
}
