// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

public enum MeasureMoment
{
    /// <summary>One count on a day.</summary>
    [JsonStringEnumMemberName("peildatum")] ReferenceDate,

    /// <summary>The average of the counts on the first day of each month.</summary>
    [JsonStringEnumMemberName("maandgemiddelde")] MonthlyAverage,
}

/// <summary>What a user says of a measure.</summary>
public sealed record MeasureText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("moment")] MeasureMoment Moment = MeasureMoment.ReferenceDate,
    [property: JsonPropertyName("peildag")] string ReferenceDay = "1 januari",
    [property: JsonPropertyName("inwonersVanCbs")] bool CountsInhabitants = false)
{
    public IEnumerable<Problem> Validate() =>
    [
        .. Required.Text("naam", Name, 200),
        .. Required.Text("eenheid", Unit, 60),
        .. Measures.ReferenceDay.Parse(ReferenceDay).Problems,
    ];
}
