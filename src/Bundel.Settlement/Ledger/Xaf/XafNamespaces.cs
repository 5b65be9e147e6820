// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>The namespace of the first element.</summary>
internal static partial class XafNamespaces
{
    public static string Of(string attributes)
    {
        var found = Declarations().Matches(attributes).Select(match => match.Groups["space"].Value).Where(space => !space.Contains("XMLSchema", StringComparison.Ordinal)).ToList();
        return found.Find(space => XafVersion.Of(space) is not null) ?? (found.Count == 0 ? "" : found[0]);
    }

    [GeneratedRegex("""xmlns(:[\w.-]+)?\s*=\s*["'](?<space>[^"']*)["']""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declarations();
}
