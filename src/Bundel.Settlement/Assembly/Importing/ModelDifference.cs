// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly.Importing;

/// <summary>Compares one kind of thing in a file with what is stored: new, the same, or in conflict.</summary>
internal sealed class ModelDifference(List<Problem> problems, List<ModelChange> changes, string file)
{
    public IReadOnlyList<T> Missing<T>(string kind, string plural, string pointer, IReadOnlyList<T> inFile, IReadOnlyList<T> stored, Func<T, string> code, Func<T, string> describe)
        where T : class
    {
        var known = stored.ToDictionary(code, StringComparer.Ordinal);
        var missing = new List<T>();
        for (var i = 0; i < inFile.Count; i++)
        {
            if (!known.TryGetValue(code(inFile[i]), out var other)) missing.Add(inFile[i]);
            else if (describe(inFile[i]) != describe(other)) problems.Add(Conflict(kind, FormattableString.Invariant($"{pointer}/{i}"), code(inFile[i]), describe(inFile[i]), describe(other)));
        }

        if (inFile.Count > 0) changes.Add(new ModelChange(plural, missing.Count, inFile.Count - missing.Count));
        return missing;
    }

    private Problem Conflict(string kind, string pointer, string code, string inFile, string stored) =>
        Problem.Conflict("model-botst", $"De {kind} {code} staat al in deze samenwerking, maar is daar anders.") with
        {
            Place = new Place(file) { Pointer = pointer },
            Found = inFile,
            Expected = stored,
        };
}
