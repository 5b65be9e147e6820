// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Reading;

/// <summary>Reads a plan from JSON: <c>taken</c>, <c>capaciteit</c>, and when wanted <c>horizon</c> and <c>begin</c>. Weeks are numbers from 0, or dates when there is a <c>begin</c>.</summary>
public static class TasksJson
{
    /// <summary>Reads a plan; gives all problems at once.</summary>
    public static Result<PlanInput> Read(ReadOnlyMemory<byte> utf8, string? file = null)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var reading = new JsonReading(file);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                reading.Fault("", "plan-ongeldig", "dit is geen JSON-object.", null, "een object met taken en capaciteit");
                return reading.Problems;
            }

            var plan = new TasksReading(document.RootElement, reading).Plan();
            return reading.Problems.Count > 0 ? reading.Problems : plan;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var line = (int?)(fault as JsonException)?.LineNumber + 1;
            return new Problem("json-ongeldig", "dit is geen geldige JSON.") { Place = new Place(file) { Line = line }, Expected = "een JSON-bestand met taken en capaciteit, of een .sm-bestand van PSPLIB" };
        }
    }

    private sealed class TasksReading(JsonElement root, JsonReading reading)
    {
        private const int MaxWeeks = 1_000_000;
        private DateOnly? begin;

        public PlanInput Plan()
        {
            if (root.TryGetProperty("begin", out var given) && given.ValueKind != JsonValueKind.Null) begin = reading.Date(given, "/begin");
            TaskInput[] tasks = [.. reading.Objects(root, "", "taken", needed: true).Select(Task)];
            CapacityInput[] capacities = [.. reading.Objects(root, "", "capaciteit", needed: false).Select(Capacity)];
            var horizon = reading.Whole(root, "", "horizon", needed: false);
            return new PlanInput(horizon ?? Default(tasks), capacities, tasks, begin);
        }

        /// <summary>Long enough to do everything one after the other.</summary>
        private static int Default(TaskInput[] tasks) =>
            (int)Math.Clamp(tasks.Sum(task => (long)task.Duration) + tasks.Select(task => (long)task.Earliest).DefaultIfEmpty().Max(), 1, PlanChecks.MaxHorizon);

        private TaskInput Task((JsonElement Item, string Pointer) at)
        {
            var (item, pointer) = at;
            DemandInput[] demands = [.. reading.Objects(item, pointer, "vraag", needed: false).Select(demand => new DemandInput(
                reading.Text(demand.Item, demand.Pointer, "organisatie", needed: false),
                reading.Text(demand.Item, demand.Pointer, "vaardigheid"),
                reading.Whole(demand.Item, demand.Pointer, "aantal", needed: false) ?? 1))];
            return new TaskInput(
                reading.Text(item, pointer, "taak"),
                reading.Whole(item, pointer, "duur", needed: true) ?? 0,
                demands,
                After(item, pointer),
                Week(item, pointer, "nietVoor", up: true) ?? 0,
                Week(item, pointer, "uiterlijk", up: false),
                reading.Whole(item, pointer, "gewicht", needed: false) ?? 1,
                reading.Text(item, pointer, "naam", needed: false) is { Length: > 0 } name ? name : null);
        }

        private List<string> After(JsonElement item, string pointer)
        {
            var codes = new List<string>();
            if (!item.TryGetProperty("na", out var list) || list.ValueKind == JsonValueKind.Null) return codes;
            if (list.ValueKind != JsonValueKind.Array)
            {
                reading.Fault($"{pointer}/na", "veld-ongeldig", "hier hoort een lijst van taken te staan.", list, "een lijst zoals [\"A\",\"B\"]");
                return codes;
            }

            foreach (var code in list.EnumerateArray())
            {
                if (code.ValueKind is JsonValueKind.String or JsonValueKind.Number) codes.Add(code.ToString());
                else reading.Fault($"{pointer}/na", "taak-onbekend", "dit is geen code van een taak.", code);
            }

            return codes;
        }

        private CapacityInput Capacity((JsonElement Item, string Pointer) at)
        {
            var (item, pointer) = at;
            CapacityChange[] changes = [.. reading.Objects(item, pointer, "afwijkingen", needed: false).Select(change => new CapacityChange(
                Week(change.Item, change.Pointer, "vanaf", up: false) ?? 0,
                Week(change.Item, change.Pointer, "tot", up: true) ?? MaxWeeks,
                reading.Whole(change.Item, change.Pointer, "perWeek", needed: true) ?? 0))];
            return new CapacityInput(reading.Text(item, pointer, "organisatie", needed: false), reading.Text(item, pointer, "vaardigheid"), reading.Whole(item, pointer, "perWeek", needed: true) ?? 0, changes);
        }

        /// <summary>A week as a number or as a date; a date in the middle of a week goes up to the next or down to the one before.</summary>
        private int? Week(JsonElement parent, string pointer, string name, bool up)
        {
            if (!parent.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String) return reading.Whole(parent, pointer, name, needed: false) is { } week ? Math.Min(week, MaxWeeks) : null;
            if (begin is not { } first)
            {
                reading.Fault($"{pointer}/{name}", "begin-ontbreekt", "een datum kan alleen als het plan een begin heeft.", value, "een weeknummer vanaf 0, of een begin in het plan");
                return null;
            }

            if (reading.Date(value, $"{pointer}/{name}") is not { } date) return null;
            if (PlanCalendar.WeekOf(first, date, up) is >= 0 and var number) return number;
            reading.Fault($"{pointer}/{name}", "datum-voor-begin", "deze datum ligt voor het begin van het plan.", value, "een datum vanaf " + Dutch.ShortDate(first));
            return null;
        }
    }
}
