// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Register.Files;

/// <summary>A library as rows of the register: a row that has the urn already is changed, the others are new.</summary>
internal static class CisoRows
{
    private const int LongestName = 200;
    private const int LongestTheme = 60;

    public static IReadOnlyList<Obligation> Of(CisoLibrary library, RegisterBook book, ReadMoment moment)
    {
        var byUrn = book.Obligations.ToDictionary(row => row.Urn ?? CisoLibraryWriter.UrnOf(row.Code), StringComparer.Ordinal);
        return [.. library.Nodes.Select(node => byUrn.TryGetValue(node.Urn, out var known) ? Changed(known, node) : New(library, node, moment))];
    }

    private static Obligation Changed(Obligation row, CisoNode node) => row with
    {
        Name = node.Name ?? row.Name,
        Note = node.Description,
        Evidence = node.Evidence ?? row.Evidence,
        Theme = node.Group ?? row.Theme,
        Urn = node.Urn == CisoLibraryWriter.UrnOf(row.Code) ? row.Urn : node.Urn,
    };

    private static Obligation New(CisoLibrary library, CisoNode node, ReadMoment moment)
    {
        var number = node.Number ?? node.Urn[(node.Urn.LastIndexOf(':') + 1)..];
        var name = node.Name ?? node.Description ?? number;
        return new Obligation
        {
            Code = Code.From($"{library.Code}-{number}"),
            Name = Cut(node.Name is null ? $"{number} {name}" : name, LongestName),
            Kind = ObligationKind.Norm,
            Theme = Cut(node.Group ?? library.Name, LongestTheme),
            Note = node.Description,
            Evidence = node.Evidence,
            Urn = node.Urn,
            Sources = [library.Urn],
            CheckedOn = moment.Day,
        };
    }

    /// <summary>The first line, no longer than fits.</summary>
    private static string Cut(string text, int length)
    {
        var line = text.Split('\n')[0].Trim();
        return line.Length <= length ? line : line[..(length - 1)] + "…";
    }
}
