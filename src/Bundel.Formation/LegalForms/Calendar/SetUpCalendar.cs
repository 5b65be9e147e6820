// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;

namespace Bundel.Formation.LegalForms.Calendar;

/// <summary>What must begin when, to start on the wanted day.</summary>
/// <param name="Begin">First day of the first step.</param>
public sealed record SetUpCalendar(
    [property: JsonPropertyName("vorm")] LegalForm Form,
    [property: JsonPropertyName("startdatum")] DateOnly Start,
    [property: JsonPropertyName("begin")] DateOnly Begin,
    [property: JsonPropertyName("stappen")] IReadOnlyList<PlannedStep> Steps);

/// <summary>One step, as late as it can be.</summary>
/// <param name="RecessWeeks">Weeks of recess by which it was moved forward.</param>
public sealed record PlannedStep(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("wie")] string Who,
    [property: JsonPropertyName("begin")] DateOnly Begin,
    [property: JsonPropertyName("einde")] DateOnly End,
    [property: JsonPropertyName("weken")] int Weeks,
    [property: JsonPropertyName("recesweken")] int RecessWeeks,
    [property: JsonPropertyName("grondslag")] string Ground,
    [property: JsonPropertyName("basis")] string Basis);

/// <summary>A period in which councils do not meet.</summary>
public sealed record Recess(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("van")] DateOnly From,
    [property: JsonPropertyName("tot")] DateOnly Until);

/// <summary>The shipped steps and the usual weeks of recess.</summary>
internal sealed record CalendarData(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("gecontroleerdOp")] DateOnly CheckedOn,
    [property: JsonPropertyName("toelichting")] string Note,
    [property: JsonPropertyName("recessen")] IReadOnlyList<RecessWeeks> Recesses,
    [property: JsonPropertyName("stappen")] IReadOnlyList<CalendarStep> Steps)
{
    private static readonly Lazy<CalendarData> Known = new(() => Shipped.Read<CalendarData>("inrichtingskalender.json"));

    public static CalendarData Current => Known.Value;
}

/// <summary>ISO weeks; from a higher to a lower number runs over the turn of the year.</summary>
internal sealed record RecessWeeks(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vanWeek")] int From,
    [property: JsonPropertyName("totWeek")] int Until,
    [property: JsonPropertyName("basis")] string Basis);

internal sealed record CalendarStep(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("wie")] string Who,
    [property: JsonPropertyName("weken")] int Weeks,
    [property: JsonPropertyName("na")] IReadOnlyList<string> After,
    [property: JsonPropertyName("vormen")] IReadOnlyList<LegalForm> Forms,
    [property: JsonPropertyName("recesTeltNiet")] bool SkipsRecess,
    [property: JsonPropertyName("grondslag")] string Ground,
    [property: JsonPropertyName("basis")] string Basis);
