// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Rules;

namespace Bundel.Blueprints.Reports;

/// <summary>A blueprint and the gaps of its assessments as ArchiMate: what is and what will be as plateaus, rules as requirements, deviations as gaps.</summary>
public static class GapModel
{
    public static ExchangeModel Of(Blueprint blueprint, IReadOnlyList<Assessment> assessments)
    {
        var model = new ExchangeModel { Identifier = "id-toets-" + blueprint.Code, Names = [new LangText($"Toets aan {blueprint.Name}", "nl")] };
        Add(model, "id-doel", "Plateau", blueprint.Name, blueprint.Explanation);
        foreach (var block in blueprint.Blocks)
        {
            Add(model, "id-blok-" + block.Code, "Grouping", block.Name, block.Purpose);
            Relate(model, "Aggregation", "id-doel", "id-blok-" + block.Code);
            foreach (var rule in block.Rules)
            {
                Add(model, "id-regel-" + rule.Code, "Requirement", rule.Code, rule.Text);
                Relate(model, "Aggregation", "id-blok-" + block.Code, "id-regel-" + rule.Code);
            }
        }

        foreach (var assessment in assessments) Gaps(model, assessment);
        return model;
    }

    private static void Gaps(ExchangeModel model, Assessment assessment)
    {
        var now = "id-nu-" + assessment.Owner;
        Add(model, now, "Plateau", $"{assessment.OwnerName}, {Dutch.Date(assessment.Date)}", null);
        foreach (var verdict in assessment.Verdicts.Where(verdict => verdict.Verdict is Verdict.Deviates or Verdict.Accepted))
        {
            var gap = $"id-gat-{assessment.Owner}-{verdict.Rule}";
            Add(model, gap, "Gap", $"{assessment.OwnerName}: {verdict.Rule} {verdict.Verdict.Text()}", string.Join('\n', verdict.Reasons));
            Relate(model, "Association", gap, now);
            Relate(model, "Association", gap, "id-doel");
            Relate(model, "Association", gap, "id-regel-" + verdict.Rule);
        }
    }

    private static void Add(ExchangeModel model, string identifier, string type, string name, string? text) =>
        model.Elements.Add(new ExchangeElement { Identifier = identifier, Type = type, Names = [new LangText(name, "nl")], Documentation = string.IsNullOrEmpty(text) ? [] : [new LangText(text, "nl")] });

    private static void Relate(ExchangeModel model, string type, string source, string target) =>
        model.Relationships.Add(new ExchangeRelationship { Identifier = FormattableString.Invariant($"rel-{model.Relationships.Count + 1}"), Type = type, Source = source, Target = target });
}
