// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;
using Bundel.Settlement.Model;

namespace Bundel.Web.Pages.Settlement.Years;

/// <summary>Risks as lines of text: name; effect in euro; chance in percent.</summary>
internal static class RiskLines
{
    public static Result<IReadOnlyList<Risk>> Read(string? text)
    {
        var (risks, problems) = (new List<Risk>(), new List<Problem>());
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(';', StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, var effect, var chance]
                && NumberText.TryParse(effect, NumberNotation.Dutch, out var euros) && Math.Abs(euros) < 1_000_000_000_000 && NumberText.TryParse(chance, NumberNotation.Dutch, out var percent))
                risks.Add(new Risk { Name = name, Effect = Money.Rounded(euros), Chance = percent });
            else
                problems.Add(Problem.InField("weerstandsvermogen", "risico-ongeldig", "Deze regel is geen risico.") with { Found = line, Expected = "naam; gevolg in euro; kans in procenten" });
        }

        return problems.Count > 0 ? problems : risks;
    }

    public static string Write(IEnumerable<Risk> risks) => string.Join('\n', risks.Select(risk => $"{risk.Name}; {Dutch.Amount(risk.Effect)}; {Dutch.Figure(risk.Chance)}"));
}
