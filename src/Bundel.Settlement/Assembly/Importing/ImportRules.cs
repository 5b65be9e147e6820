// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly.Importing;

/// <summary>What a model must hold to be taken over into this collaboration.</summary>
internal static class ImportRules
{
    public static IEnumerable<Problem> Check(SettlementModel model, SettlementModel stored, bool hasSettings, DateOnly today, string file)
    {
        if (model.Collaboration.Code != stored.Collaboration.Code)
            yield return At(file, "/samenwerking/code", "andere-samenwerking", "Dit model is van een andere samenwerking.", model.Collaboration.Code, stored.Collaboration.Code);
        if (model.Collaboration.LegalForm is { } form && form.Replace(' ', '-') != stored.Collaboration.LegalForm)
            yield return At(file, "/samenwerking/rechtsvorm", "andere-rechtsvorm", "De rechtsvorm in het model is niet die van deze samenwerking.", form, stored.Collaboration.LegalForm!);
        if (hasSettings && model.Rounding != stored.Rounding)
            yield return At(file, "/afronding", "andere-afronding", "Het afrondingsbeleid in het model is niet dat van deze samenwerking.", model.Rounding.ToRounding().ToString(), stored.Rounding.ToRounding().ToString());
        if (stored.Collaboration.InhabitantsMeasure is { } measure && model.Collaboration.InhabitantsMeasure is { } other && other != measure)
            yield return At(file, "/samenwerking/inwonersmaatstaf", "andere-inwonersmaatstaf", "Deze samenwerking telt haar inwoners met een andere maatstaf.", other, measure);
        for (var i = 0; i < model.Decisions.Count; i++)
        {
            if (BodyOf(model.Decisions[i].Body) is null)
                yield return At(file, FormattableString.Invariant($"/besluiten/{i}/orgaan"), "orgaan-onbekend", "Dit orgaan is niet bekend.", model.Decisions[i].Body, Dutch.List([.. Enum.GetValues<Body>().Select(body => body.Text())]));
            if (model.Decisions[i].Date > today)
                yield return At(file, FormattableString.Invariant($"/besluiten/{i}/datum"), "besluit-in-toekomst", "Een besluit dat genomen is, kan geen datum in de toekomst hebben.", Dutch.ShortDate(model.Decisions[i].Date), $"uiterlijk {Dutch.ShortDate(today)}");
        }

        for (var i = 0; i < model.Participants.Count; i++)
        {
            if (model.Participants[i].MunicipalityCode is { } code && !MunicipalityCode.Parse(code).Succeeded)
                yield return At(file, FormattableString.Invariant($"/deelnemers/{i}/gemeentecode"), "gemeentecode-ongeldig", "Dit is geen gemeentecode.", code, "vier cijfers, zoals 0034");
        }

        foreach (var problem in Codes(model, file)) yield return problem;
    }

    public static Body? BodyOf(string text)
    {
        foreach (var body in Enum.GetValues<Body>())
        {
            if (string.Equals(body.Text(), text.Trim(), StringComparison.OrdinalIgnoreCase) || body.Json() == text.Trim()) return body;
        }

        return null;
    }

    /// <summary>The measures to make, and those that only get values; each with the values that are missing.</summary>
    public static IReadOnlyList<Measure> WithValues(SettlementModel model, IReadOnlyList<Measure> missing, IReadOnlyList<NamedValue> values)
    {
        var byMeasure = values.ToLookup(value => value.Measure, value => value.Value, StringComparer.Ordinal);
        return [.. model.Measures.Where(measure => missing.Contains(measure) || byMeasure.Contains(measure.Code)).Select(measure => measure with { Values = [.. byMeasure[measure.Code]] })];
    }

    private static IEnumerable<Problem> Codes(SettlementModel model, string file)
    {
        (string Pointer, IEnumerable<string> Codes)[] all =
        [
            ("/deelnemers", model.Participants.Select(row => row.Code)), ("/maatstaven", model.Measures.Select(row => row.Code)), ("/diensten", model.Services.Select(row => row.Code)),
            ("/sleutels", model.Keys.Select(row => row.Code)), ("/kostengroepen", model.Pools.Select(row => row.Code)), ("/mutaties", model.Mutations.Select(row => row.Code)),
        ];
        foreach (var (pointer, codes) in all)
        {
            foreach (var (i, code) in codes.Index())
            {
                foreach (var problem in CodeRules.Check(code)) yield return problem with { Field = null, Place = new Place(file) { Pointer = FormattableString.Invariant($"{pointer}/{i}/code") } };
            }
        }
    }

    private static Problem At(string file, string pointer, string code, string message, string found, string expected) =>
        new(code, message) { Place = new Place(file) { Pointer = pointer }, Found = found, Expected = expected };
}
