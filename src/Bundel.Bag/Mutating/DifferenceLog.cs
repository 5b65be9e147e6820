// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;

namespace Bundel.Bag.Mutating;

/// <summary>Differences between a mutation file and the store; their lines are looked up afterwards, so that a file without differences pays nothing.</summary>
internal sealed class DifferenceLog
{
    public const string Unexpected = "mutatie-onverwacht";
    private readonly List<(Problem Problem, long Offset)> found = [];

    public long Count { get; private set; }

    public void Add(string code, string message, in Voorkomen row, string file)
    {
        if (Count++ >= FaultLog.MostKept) return;
        found.Add((new Problem(code, message) { Place = new Place(file), Found = NameOf(row) }, row.Offset));
    }

    /// <summary>Reads the file with these differences once more, to tell where each stands.</summary>
    public void Tell(string path, FaultLog faults, bool refuses)
    {
        if (Count == 0) return;
        var waiting = found.ToLookup(each => each.Problem.Place!.File);
        ExtractFiles.Walk(
            path,
            _ => true,
            (name, stream, _) =>
            {
                var lines = new LineCounter(stream);
                foreach (var (problem, offset) in waiting[name].OrderBy(each => each.Offset))
                {
                    var (line, position) = lines.At(offset);
                    faults.Add(problem with { Place = new Place(name) { Line = line, Position = position } }, refuses || problem.Code == Unexpected);
                }
            },
            _ => { });
    }

    private static string NameOf(in Voorkomen row) => row.Standing == Standing.Investigation
        ? $"{row.Kind.Code()} {row.Id}, {Codes.Attribute.Name(row.Attribute)} in onderzoek"
        : $"{row.Kind.Code()} {row.Id}, voorkomen {row.Number}";
}
