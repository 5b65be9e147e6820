// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning;

/// <summary>A computed plan as JSON.</summary>
public static class PlanJson
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8, ending in a new line.</summary>
    public static byte[] Write(Plan plan)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
        {
            writer.WriteStartObject();
            writer.WriteNumber("doorlooptijd", plan.Value.Makespan);
            writer.WriteNumber("ondergrens", plan.LowerBound);
            writer.WriteBoolean("bewezen", plan.Proved);
            writer.WriteBoolean("gecontroleerd", value: true);
            writer.WriteNumber("schemas", plan.Schedules);
            Tasks(writer, plan);
            Late(writer, plan);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Tasks(Utf8JsonWriter writer, Plan plan)
    {
        writer.WriteStartArray("taken");
        foreach (var task in plan.Tasks)
        {
            writer.WriteStartObject();
            writer.WriteString("taak", task.Task.Code);
            writer.WriteNumber("start", task.Start);
            writer.WriteNumber("einde", task.End);
            if (task.Slack is { } slack) writer.WriteNumber("speling", slack);
            if (plan.Input.Begin is { } begin)
            {
                writer.WriteString("van", Iso(PlanCalendar.First(begin, task.Start)));
                writer.WriteString("tot", Iso(PlanCalendar.Last(begin, task.End)));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Late(Utf8JsonWriter writer, Plan plan)
    {
        writer.WriteStartArray("teLaat");
        foreach (var task in plan.Tasks.Where(task => task.Slack < 0))
        {
            writer.WriteStartObject();
            writer.WriteString("taak", task.Task.Code);
            writer.WriteNumber("uiterlijk", task.Task.Due!.Value);
            writer.WriteNumber("einde", task.End);
            writer.WriteNumber("weken", -task.Slack!.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
