// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Kernel;

/// <summary>CBS code of a municipality: "GM" and four digits, as in the CBS tables (0457 is read as GM0457).</summary>
public readonly partial record struct MunicipalityCode
{
    private MunicipalityCode(string value) => Value = value;

    /// <summary>"GM0457".</summary>
    public string Value { get; }

    /// <summary>Reads "GM0457", "gm457" or "0457".</summary>
    public static Result<MunicipalityCode> Parse(string? text)
    {
        var match = Notation().Match(text?.Trim() ?? "");
        return match.Success && match.Groups["digits"].Value != "0000"
            ? new MunicipalityCode("GM" + match.Groups["digits"].Value.PadLeft(4, '0'))
            : new Problem("gemeentecode-ongeldig", "Dit is geen gemeentecode van het CBS.") { Found = text ?? "niets", Expected = "GM en vier cijfers, zoals GM0457" };
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^(?:GM)?(?<digits>\d{1,4})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Notation();
}
