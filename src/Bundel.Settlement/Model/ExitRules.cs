// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Settlement.Model;

/// <summary>What entry and exit must hold.</summary>
internal static class ExitRules
{
    public static void Check(ModelCheck check, SettlementModel model, Entry entry)
    {
        const string Pointer = "/methoden/toetreding";
        if (model.Participants.Any(participant => participant.Code == entry.Participant)) check.Add("deelnemer-bestaat", "Wie toetreedt, staat nog niet bij de deelnemers.", Pointer + "/deelnemer", entry.Participant);
        check.Unique(entry.Counts, Pointer + "/tellingen", "maatstaf", count => count.Measure);
        check.Each(entry.Counts, Pointer + "/tellingen", (count, at) =>
        {
            check.MeasureExists(count.Measure, at + "/maatstaf");
            if (count.Value < 0) check.Add("waarde-negatief", "Een telling kan niet negatief zijn.", at + "/waarde", count.Value.ToString(CultureInfo.InvariantCulture));
        });
        check.Unique(entry.Costs, Pointer + "/extraKosten", "kostengroep", cost => cost.Pool);
        check.Each(entry.Costs, Pointer + "/extraKosten", (cost, at) => check.PoolExists(cost.Pool, at + "/kostengroep"));
    }

    public static void Check(ModelCheck check, Exit exit)
    {
        const string Pointer = "/methoden/uittreding";
        check.ParticipantExists(exit.Participant, Pointer + "/deelnemer");
        if (exit.Years is < 1 or > 20) check.Add("jaren-ongeldig", "Een overbrugging duurt één tot twintig jaar.", Pointer + "/jaren", exit.Years.ToString(CultureInfo.InvariantCulture), "1 tot en met 20");
        MethodRules.Percent(check, exit.FirstPercent, Pointer + "/eersteProcent", 100);
        MethodRules.Percent(check, exit.SharePercent, Pointer + "/aandeelProcent", 100);
        if (exit.StepPercent is <= 0 or > 100) check.Add("procent-ongeldig", "De vermindering per jaar is groter dan nul.", Pointer + "/stapProcent", exit.StepPercent.ToString(CultureInfo.InvariantCulture));
        if (exit.Method == ExitMethod.DirectDamage && exit.Damages.Count == 0) check.Add("schade-ontbreekt", "De methode directe schade heeft schadeposten nodig.", Pointer + "/schade");
        if (exit.Method == ExitMethod.OwnRegulation && exit.Regulation.Count == 0 && exit.Fixed == Money.Zero) check.Add("regeling-ontbreekt", "De eigen regeling noemt geen percentages en geen vast bedrag.", Pointer + "/regeling");
        check.Each(exit.Damages, Pointer + "/schade", (damage, at) =>
        {
            if (damage.Unavoidable < Money.Zero || damage.Mitigated < Money.Zero) check.Add("bedrag-negatief", "Schade en beperking van schade zijn niet negatief.", at);
            if (damage.Year < exit.Year || damage.Year >= exit.Year + exit.Years) check.Add("schade-buiten-overbrugging", "Deze schade valt buiten de overbrugging.", at + "/jaar", damage.Year.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{exit.Year} tot en met {exit.Year + exit.Years - 1}"));
        });
    }
}
