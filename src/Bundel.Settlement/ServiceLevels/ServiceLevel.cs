// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.ServiceLevels;

/// <summary>
/// What was agreed and reached of a service in a month: of one participant, or (null) of all. Append-only; the last that was recorded counts.
/// </summary>
public sealed class ServiceLevel : IParticipantOwned, IAppendOnly
{
    private ServiceLevel()
    {
    }

    public ServiceLevel(CollaborationId collaboration, ParticipantId? participant, LevelText text, string source, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        (Service, Indicator, Month, Unit, Norm, Direction, Reached) = (text.Service, text.Indicator, text.Month, text.Unit, text.Norm, text.Direction, text.Reached);
        (Source, RecordedUtc) = (source, now);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    /// <summary>Code of the service.</summary>
    public string Service { get; private set; } = "";

    public string Indicator { get; private set; } = "";

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    public string Unit { get; private set; } = "";

    /// <summary>What the DVO promises; null is no norm.</summary>
    public decimal? Norm { get; private set; }

    public NormDirection Direction { get; private set; }

    /// <summary>Null is onbekend.</summary>
    public decimal? Reached { get; private set; }

    public string Source { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    public LevelVerdict Verdict => Norm is null || Reached is null ? LevelVerdict.Unknown
        : (Direction == NormDirection.AtLeast ? Reached >= Norm : Reached <= Norm) ? LevelVerdict.Met : LevelVerdict.Missed;
}

/// <summary>What a file says of one month.</summary>
public sealed record LevelText(
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("dienst")] string Service,
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("maand")] DateOnly Month,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("norm")] decimal? Norm,
    [property: JsonPropertyName("richting")] NormDirection Direction,
    [property: JsonPropertyName("gerealiseerd")] decimal? Reached);

public enum NormDirection
{
    [JsonStringEnumMemberName("ten-minste")] AtLeast,
    [JsonStringEnumMemberName("ten-hoogste")] AtMost,
}

/// <summary>Unknown is not met.</summary>
public enum LevelVerdict
{
    [JsonStringEnumMemberName("onbekend")] Unknown,
    [JsonStringEnumMemberName("gehaald")] Met,
    [JsonStringEnumMemberName("niet-gehaald")] Missed,
}
