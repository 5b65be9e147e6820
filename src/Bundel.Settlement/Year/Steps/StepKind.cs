// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Year.Steps;

/// <summary>The steps of planning and control, in the order of the year.</summary>
public enum StepKind
{
    [JsonStringEnumMemberName("kaderbrief")] Frame,
    [JsonStringEnumMemberName("ontwerpbegroting")] Draft,
    [JsonStringEnumMemberName("begroting")] Budget,
    [JsonStringEnumMemberName("voorschotten")] Advances,
    [JsonStringEnumMemberName("begrotingswijziging")] Change,
    [JsonStringEnumMemberName("bestuursrapportage")] Report,
    [JsonStringEnumMemberName("jaarstukken")] Accounts,
}

/// <summary>How far a version of a step is.</summary>
public enum StepState
{
    [JsonStringEnumMemberName("concept")] Concept,
    [JsonStringEnumMemberName("gecontroleerd")] Checked,
    [JsonStringEnumMemberName("vastgesteld")] Adopted,
    [JsonStringEnumMemberName("vervangen")] Superseded,
}

/// <summary>Year, kind and, for what comes more than once a year, a number: "2026-begrotingswijziging-1".</summary>
public sealed record StepName(int Year, StepKind Kind, int? Number)
{
    public string Code => FormattableString.Invariant($"{Year}-{Kind.Json()}") + (Number is { } number ? FormattableString.Invariant($"-{number}") : "");

    /// <summary>There may be several of this kind in a year.</summary>
    public static bool IsCounted(StepKind kind) => kind is StepKind.Change or StepKind.Report;

    public string Text => (Number is { } number ? FormattableString.Invariant($"{number}e ") : "") + FormattableString.Invariant($"{Kind.Text()} {Year}");
}
