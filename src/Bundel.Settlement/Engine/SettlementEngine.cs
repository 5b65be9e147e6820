// SPDX-License-Identifier: EUPL-1.2
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
        var assignments = Assignment.Of(model, year);
        if (assignments.Count == 0) return new Problem("geen-begroting", FormattableString.Invariant($"Er zijn geen begrotingsregels voor {year}.")) { Found = Years(model) };
        TellPartOfYear(context);
        var lines = assignments.Select(assignment => LineMaker.Make(book, assignment)).ToList();
        return context.Problems.Count > 0 ? context.Problems : ResultMaker.Make(context, lines!);
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
