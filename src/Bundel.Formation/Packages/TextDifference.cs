// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.Packages;

/// <summary>Lines that go and lines that come, in order; the longest common sequence stays.</summary>
internal static class TextDifference
{
    private const int MostLines = 2000;

    /// <summary>Each line with "−" or "+" before it.</summary>
    public static IReadOnlyList<string> Between(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        if (old.Length > MostLines || now.Length > MostLines) return ["Te lang om regel voor regel te vergelijken."];
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--) common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return [.. Walk(old, now, common)];
    }

    private static IEnumerable<string> Walk(string[] old, string[] now, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) (i, j) = (i + 1, j + 1);
            else if (j == now.Length || i < old.Length && common[i + 1, j] >= common[i, j + 1]) yield return "− " + old[i++];
            else yield return "+ " + now[j++];
        }
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
