// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Flows;
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>The engine: a pure function of model and year to result. Same model, same year, same cents.</summary>
public static class SettlementEngine
{
    /// <summary>Computes the settlement of one year.</summary>
    /// <returns>The result, or all problems: broken references, keys without a version, counts without a value, named participants that do not take part.</returns>
    public static Result<SettlementResult> Compute(SettlementModel model, int year)
    {
        try
        {
            return ComputeExactly(model, year);
        }
        catch (OverflowException)
        {
            return new Problem("bedrag-te-groot", "De bedragen of tellingen samen zijn te groot om tot op de cent mee te rekenen.") { Expected = "hoogstens 92 biljard euro" };
        }
    }

    private static Result<SettlementResult> ComputeExactly(SettlementModel model, int year)
    {
        var broken = ModelRules.Check(model);
        if (broken.Count > 0) return Result<SettlementResult>.Failure(broken);
        var context = new YearContext(model, year);
        var book = new KeyBook(context);
        var assignments = Charged(model, Assignment.Of(model, year));
        if (assignments.Count == 0) return new Problem("geen-begroting", FormattableString.Invariant($"Er zijn geen begrotingsregels voor {year}.")) { Found = Years(model) };
        TellPartOfYear(context);
        var own = assignments.Where(assignment => assignment.Mutation is null).ToDictionary(assignment => assignment.Pool.Code, assignment => assignment.Costs - assignment.Income, StringComparer.Ordinal);
        var flows = FlowStage.Run(model, pool => own.GetValueOrDefault(pool));
        if (!flows.Succeeded) return Result<SettlementResult>.Failure(flows.Problems);
        var lines = assignments.Select(assignment => LineMaker.Make(book, assignment, assignment.Mutation is null ? flows.Value.Of(assignment.Pool.Code) : null)).ToList();
        if (context.Problems.Count > 0) return context.Problems;
        var extra = SteeringStage.Run(book, lines!);
        return context.Problems.Count > 0 ? context.Problems : ResultMaker.Make(context, [.. lines!, .. extra], flows.Value);
    }

    /// <summary>A pool without budget lines takes part when others charge it.</summary>
    private static List<Assignment> Charged(SettlementModel model, IReadOnlyList<Assignment> assignments)
    {
        var there = assignments.Where(assignment => assignment.Mutation is null).Select(assignment => assignment.Pool.Code).ToHashSet(StringComparer.Ordinal);
        var charged = (model.Methods?.Flow?.Charges ?? []).SelectMany(charge => charge.To).Select(target => target.Pool).ToHashSet(StringComparer.Ordinal);
        return [.. assignments, .. assignments.Count == 0 ? [] : model.Pools.Where(pool => charged.Contains(pool.Code) && !there.Contains(pool.Code)).Select(pool => new Assignment(pool, null, []))];
    }

    private static void TellPartOfYear(YearContext context)
    {
        foreach (var participant in context.Receivers.Where(participant => participant.From > Period.Year(context.Year).From || participant.Through < Period.Year(context.Year).Through))
        {
            context.Notice("deel-van-jaar", FormattableString.Invariant($"{participant.Name} neemt een deel van {context.Year} deel; de verdeling rekent met het hele jaar."), participant.Code);
        }
    }

    private static string Years(SettlementModel model)
    {
        var years = model.Lines.Select(line => line.Year).Distinct().Order().Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return years.Count == 0 ? "geen enkele begrotingsregel" : "begrotingsregels voor " + Dutch.List(years);
    }
}
