// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Model;

/// <summary>What a model must hold to be computed: unique codes, references that exist, numbers that make sense. All problems at once.</summary>
public static class ModelRules
{
    /// <summary>Checks a model; every problem has a JSON pointer as its place.</summary>
    public static IReadOnlyList<Problem> Check(SettlementModel model)
    {
        var check = new ModelCheck(model);
        Things(check, model);
        Measures(check, model);
        check.Each(model.Keys, "/sleutels", (key, pointer) => KeyRules.Check(check, key, pointer));
        KeyRules.NoCircles(check, model);
        Budget(check, model);
        MethodRules.Check(check, model);
        if (model.Rounding.Unit.Cents <= 0) check.Add("afronding-ongeldig", "De eenheid van de afronding is groter dan nul.", "/afronding/eenheid", model.Rounding.Unit.ToString());
        if (model.Collaboration.InhabitantsMeasure is { } measure) check.MeasureExists(measure, "/samenwerking/inwonersmaatstaf");
        return check.Problems;
    }

    private static void Things(ModelCheck check, SettlementModel model)
    {
        check.Unique(model.Participants, "/deelnemers", "deelnemer", participant => participant.Code);
        check.Unique(model.Measures, "/maatstaven", "maatstaf", measure => measure.Code);
        check.Unique(model.Decisions, "/besluiten", "besluit", decision => decision.Reference);
        check.Unique(model.Services, "/diensten", "dienst", service => service.Code);
        check.Unique(model.Keys, "/sleutels", "sleutel", key => FormattableString.Invariant($"{key.Code}, versie {key.Version}"));
        check.Unique(model.Keys, "/sleutels", "ingangsdatum", key => $"{key.Code} per {Dutch.ShortDate(key.ValidFrom)}");
        check.Unique(model.Pools, "/kostengroepen", "kostengroep", pool => pool.Code);
        check.Unique(model.Mutations, "/mutaties", "mutatie", mutation => mutation.Code);
        check.Each(model.Successions, "/opvolgingen", (step, pointer) =>
        {
            check.ParticipantExists(step.Predecessor, pointer + "/voorganger");
            check.ParticipantExists(step.Successor, pointer + "/opvolger");
            if (step.Predecessor == step.Successor) check.Add("opvolging-ongeldig", "Een deelnemer kan zichzelf niet opvolgen.", pointer + "/opvolger", step.Successor);
        });
        check.Each(model.Participants, "/deelnemers", (participant, pointer) =>
        {
            if (participant.Through is not null && participant.Through < participant.From) check.Add("periode-ongeldig", $"{participant.Name} vertrekt voor de eerste dag van deelname.", pointer + "/tot", Dutch.ShortDate(participant.Through.Value));
        });
    }

    private static void Measures(ModelCheck check, SettlementModel model) => check.Each(model.Measures, "/maatstaven", (measure, pointer) =>
    {
        check.Unique(measure.Values, pointer + "/waarden", "waarde", value => $"{value.Participant} op {Dutch.ShortDate(value.ReferenceDate)}");
        check.Each(measure.Values, pointer + "/waarden", (value, place) =>
        {
            check.ParticipantExists(value.Participant, place + "/deelnemer");
            check.DecisionExists(value.Decision, place + "/besluit");
            if (value.Value < 0) check.Add("waarde-negatief", $"Een telling van {measure.Name} kan niet negatief zijn.", place + "/waarde", value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });
    });

    private static void Budget(ModelCheck check, SettlementModel model)
    {
        check.Each(model.Pools, "/kostengroepen", (pool, pointer) =>
        {
            check.KeyExists(pool.Key, pointer + "/sleutel");
            check.ServiceExists(pool.Service, pointer + "/dienst");
        });
        check.Each(model.Mutations, "/mutaties", (mutation, pointer) =>
        {
            if (mutation.Key is not null) check.KeyExists(mutation.Key, pointer + "/sleutel");
            check.DecisionExists(mutation.Decision, pointer + "/besluit");
        });
        check.Each(model.Lines, "/begrotingsregels", (line, pointer) =>
        {
            check.PoolExists(line.Pool, pointer + "/kostengroep");
            check.ServiceExists(line.Service, pointer + "/dienst");
            check.MutationExists(line.Mutation, pointer + "/mutatie");
            if (line.Year is < 1980 or > 2200) check.Add("jaar-ongeldig", "Dit is geen begrotingsjaar.", pointer + "/jaar", line.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });
    }
}
