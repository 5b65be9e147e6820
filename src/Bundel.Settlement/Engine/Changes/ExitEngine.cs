// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Engine.Steering;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Changes;

/// <summary>Exit: the sum by the chosen rule, and year by year what those who stay pay.</summary>
public static class ExitEngine
{
    /// <summary>Computes an exit.</summary>
    public static Result<ExitResult> Compute(SettlementModel model)
    {
        var broken = ModelRules.Check(model);
        if (broken.Count > 0) return Result<ExitResult>.Failure(broken);
        if (model.Methods?.Exit is not { } exit) return new Problem("onderdeel-ontbreekt", "Dit model heeft geen uittreding.") { Place = new Place(null) { Pointer = "/methoden/uittreding" } };
        var year = BaseYear(model, exit);
        var today = SettlementEngine.Compute(model with { Methods = model.Methods with { Exit = null } }, year);
        if (!today.Succeeded) return Result<ExitResult>.Failure(today.Problems);
        if (today.Value.Participants.All(participant => participant.Code != exit.Participant)) return new Problem("deelnemer-doet-niet-mee", FormattableString.Invariant($"Wie vertrekt, doet in {year} niet mee.")) { Found = exit.Participant };
        var without = SettlementEngine.Compute(WithoutParticipant.Of(model, exit.Participant), year);
        return without.Succeeded ? Make(exit, year, today.Value, without.Value) : Result<ExitResult>.Failure(without.Problems);
    }

    private static int BaseYear(SettlementModel model, Exit exit) =>
        model.Lines.Select(line => line.Year).Where(year => year < exit.Year).DefaultIfEmpty(model.Lines.Select(line => line.Year).DefaultIfEmpty(exit.Year).Min()).Max();

    private static ExitResult Make(Exit exit, int baseYear, SettlementResult today, SettlementResult without)
    {
        var leaver = today.Participants.First(participant => participant.Code == exit.Participant);
        var contribution = exit.Contribution ?? leaver.Amount;
        ExitYear[] years = [.. ExitSums.Years(exit, contribution).Select(part => Year(part, exit, today, without))];
        return new ExitResult
        {
            Participant = leaver.Code,
            Name = leaver.Name,
            Method = exit.Method,
            Contribution = contribution,
            Total = Money.Sum(years.Select(year => year.Amount)) + (exit.Method == ExitMethod.OwnRegulation ? exit.Fixed : Money.Zero),
            Formula = ExitSums.Formula(exit, contribution, years),
            Years = years,
            Categories = [.. exit.Method != ExitMethod.DirectDamage ? [] : exit.Damages.GroupBy(damage => damage.Category).Select(group => new ExitCategory
            {
                Category = group.Key,
                Unavoidable = Money.Sum(group.Select(damage => damage.Unavoidable)),
                Mitigated = Money.Sum(group.Select(damage => damage.Mitigated)),
                Net = Money.Sum(group.Select(ExitSums.Net)),
            })],
            Assumptions = Assumptions(exit, baseYear),
        };
    }

    private static ExitYear Year((int Year, Money Amount, string Formula) part, Exit exit, SettlementResult today, SettlementResult without)
    {
        var reduction = Money.Sum(exit.Reductions.Where(found => found.Year == part.Year).Select(found => found.Amount));
        var stayers = without.Participants.Where(participant => participant.Amount > Money.Zero).ToList();
        var left = Money.Sum(without.Participants.Select(participant => participant.Amount)) - reduction - part.Amount;
        var shares = StepMath.Divide(left.Cents, Weights.From([.. stayers.Select(participant => participant.Amount.Cents)]).Value);
        var now = today.Participants.ToDictionary(participant => participant.Code, participant => participant.Amount, StringComparer.Ordinal);
        return new ExitYear
        {
            Year = part.Year,
            Amount = part.Amount,
            Formula = part.Formula,
            Reduction = reduction,
            Stayers = left,
            Effects = [.. stayers.Select((stayer, i) => new StayerEffect { Participant = stayer.Code, Name = stayer.Name, Now = now[stayer.Code], Then = new Money(shares[i]) })],
        };
    }

    private static List<string> Assumptions(Exit exit, int baseYear)
    {
        List<string> all = [.. exit.Assumptions, FormattableString.Invariant($"De berekening gaat uit van begroting en sleutels van {baseYear}; het prijspeil blijft gelijk.")];
        if (exit.Method == ExitMethod.Decree1985) all.Add(string.Create(CultureInfo.InvariantCulture, $"Het besluit van 14 mei 1985 is in twee richtingen te lezen; hier is het eerste jaar {exit.FirstPercent:0.##} %."));
        if (exit.Method == ExitMethod.DirectDamage) all.Add($"De vertrekker draagt {Figures.Number(exit.SharePercent)} % van de onvermijdbare kosten die overblijven nadat de schade is beperkt.");
        all.Add(exit.Reductions.Count == 0 ? "De samenwerking geeft door het vertrek niets minder uit." : "Wat de samenwerking minder uitgeeft, komt ten goede aan wie blijft.");
        all.Add("Uittreedsom en minder kosten verlagen wat blijvers betalen naar rato van hun bijdrage zonder de vertrekker. Kosten die alleen de vertrekker droeg, eindigen.");
        return all;
    }
}
