// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Assembly.Importing;

/// <summary>Reads a model.json and works out what the database lacks, or gives all conflicts.</summary>
internal sealed class ModelPlanner(BundelDb db, ModelFiles files, ModelAssembler assembler, TimeProvider clock)
{
    public async Task<Result<ModelPlan>> Plan(UploadedFile file, Actor actor, CancellationToken cancel)
    {
        var read = await files.Read(file, "bestand", cancel);
        if (!read.Succeeded) return Result<ModelPlan>.Failure(read.Problems);
        var stored = await assembler.Assemble(ModelScope.All, actor, cancel);
        var hasSettings = await db.Set<SettlementSettings>().AnyAsync(cancel);
        return Compare(read.Value, stored, hasSettings, clock.Today(), file.Name);
    }

    private static Result<ModelPlan> Compare(SettlementModel model, SettlementModel stored, bool hasSettings, DateOnly today, string file)
    {
        var problems = new List<Problem>(ImportRules.Check(model, stored, hasSettings, today, file));
        var changes = new List<ModelChange>();
        var difference = new ModelDifference(problems, changes, file);
        var values = model.Measures.SelectMany(measure => measure.Values.Select(value => new NamedValue(measure.Code, value))).ToList();
        var storedValues = stored.Measures.SelectMany(measure => measure.Values.Select(value => new NamedValue(measure.Code, value))).ToList();
        var missing = model with
        {
            Participants = difference.Missing("deelnemer", "deelnemers", "/deelnemers", model.Participants, stored.Participants, row => row.Code, row => $"{row.Name}, {row.Kind}, {row.From:O}, {row.Through:O}, {row.MunicipalityCode}"),
            Successions = difference.Missing("opvolging", "opvolgingen", "/opvolgingen", model.Successions, stored.Successions, SuccessionCode, row => $"{row.Kind}, {row.OtherPredecessors}"),
            Decisions = difference.Missing("besluit", "besluiten", "/besluiten", model.Decisions, stored.Decisions, row => row.Reference, row => $"{ImportRules.BodyOf(row.Body)}, {row.Date:O}"),
            Services = difference.Missing("dienst", "diensten", "/diensten", model.Services, stored.Services, row => row.Code, row => $"{row.Name}, {row.Package}"),
            Measures = difference.Missing("maatstaf", "maatstaven", "/maatstaven", model.Measures, stored.Measures, row => row.Code, row => $"{row.Name}, {row.Unit}"),
            Keys = difference.Missing("verdeelsleutel", "verdeelsleutels", "/sleutels", model.Keys, stored.Keys, KeyCode, row => $"{row.Name}, {row.ValidFrom:O}, {row.Decision}, {KeyRuleJson.Write(row.Rule)}"),
            Pools = difference.Missing("kostengroep", "kostengroepen", "/kostengroepen", model.Pools, stored.Pools, row => row.Code, row => $"{row.Name}, {row.Package}, {row.Key}, {row.Service}"),
            Mutations = difference.Missing("mutatie", "mutaties", "/mutaties", model.Mutations, stored.Mutations, row => row.Code, row => $"{row.Name}, {row.Key}, {row.Decision}"),
            Lines = Lines(model, stored, changes, problems, file),
            Methods = MethodJsonParts.Join(difference.Missing("financieringsmethode", "financieringsmethoden", "/methoden", Parts(model), Parts(stored), part => part.Name, part => part.Definition).Select(part => (part.Name, part.Definition))),
        };
        var newValues = difference.Missing("telling", "tellingen", "/maatstaven", values, storedValues, NamedValue.CodeOf, NamedValue.Describe);
        missing = missing with { Measures = ImportRules.WithValues(model, missing.Measures, newValues) };
        if (problems.Count > 0) return problems;
        return new ModelPlan(missing, model.Collaboration.InhabitantsMeasure, new ModelChanges(changes));
    }

    private static string SuccessionCode(Succession step) => $"{step.Predecessor} door {step.Successor} op {Dutch.ShortDate(step.Date)}";

    private static List<MethodPart> Parts(SettlementModel model) => [.. MethodJsonParts.Split(model.Methods).Select(part => new MethodPart(part.Part, part.Definition))];

    private static string KeyCode(AllocationKey key) => string.Create(CultureInfo.InvariantCulture, $"{key.Code} versie {key.Version}");

    /// <summary>The lines of a year come in whole: a year that has lines already must have the same ones.</summary>
    private static IReadOnlyList<BudgetLine> Lines(SettlementModel model, SettlementModel stored, List<ModelChange> changes, List<Problem> problems, string file)
    {
        var missing = new List<BudgetLine>();
        foreach (var year in model.Lines.GroupBy(line => line.Year).OrderBy(year => year.Key))
        {
            var there = stored.Lines.Where(line => line.Year == year.Key).ToList();
            if (there.Count == 0) missing.AddRange(year);
            else if (there.Count != year.Count() || !there.ToHashSet().SetEquals(year))
                problems.Add(Problem.Conflict("model-botst", FormattableString.Invariant($"De begroting van {year.Key} staat al in deze samenwerking, maar met andere regels. Importeer haar via Begroting, daar ziet u de verschillen.")) with { Place = new Place(file) { Pointer = "/begrotingsregels" } });
        }

        if (model.Lines.Count > 0) changes.Add(new ModelChange("begrotingsregels", missing.Count, model.Lines.Count - missing.Count));
        return missing;
    }
}

/// <summary>A count with the code of its measure.</summary>
internal sealed record NamedValue(string Measure, MeasureValue Value)
{
    public static string CodeOf(NamedValue row) => $"{row.Measure} van {row.Value.Participant} op {Dutch.ShortDate(row.Value.ReferenceDate)}";

    public static string Describe(NamedValue row) => $"{(row.Value.Value / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)}, {row.Value.Source}, {row.Value.Decision}, {row.Value.SignOff}";
}

/// <summary>One part of the financing methods, as JSON.</summary>
internal sealed record MethodPart(string Name, string Definition);
