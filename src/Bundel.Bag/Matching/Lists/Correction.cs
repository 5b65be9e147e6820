// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.WorkingDays;

namespace Bundel.Bag.Matching.Lists;

/// <summary>A terugmelding: what in the BAG should be otherwise. It holds facts of an address, never of a person.</summary>
public sealed class Correction : MemberRow<CorrectionText>
{
    private Correction()
    {
    }

    public Correction(CollaborationId collaboration, ParticipantId participant, string code, CorrectionText text)
        : base(collaboration, participant, code, text)
    {
    }
}

/// <summary>How far a terugmelding is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorrectionState>))]
public enum CorrectionState
{
    [JsonStringEnumMemberName("nieuw")] New,
    [JsonStringEnumMemberName("opgepakt")] TakenUp,
    [JsonStringEnumMemberName("in-onderzoek")] Investigated,
    [JsonStringEnumMemberName("verwerkt")] Done,
    [JsonStringEnumMemberName("niet-overgenomen")] Declined,
}

/// <summary>What is wrong, as the user says it.</summary>
public sealed record CorrectionInput(
    [property: JsonPropertyName("object")] string? Object,
    [property: JsonPropertyName("gegeven")] string Attribute,
    [property: JsonPropertyName("voorgesteld")] string Proposed,
    [property: JsonPropertyName("aanwezig")] string? Present = null,
    [property: JsonPropertyName("bewijs")] string? Evidence = null)
{
    private const int Longest = 500;

    public IEnumerable<Problem> Check()
    {
        foreach (var problem in (Problem[])[.. Required.Text("gegeven", Attribute, 100), .. Required.Text("voorgesteld", Proposed, Longest)]) yield return problem;
        if (!string.IsNullOrWhiteSpace(Object) && IdentifierLookup.Parse(Object) == 0) yield return Problem.InField("object", "object-onjuist", "Dit is geen identificatie van de BAG.") with { Found = Object, Expected = "zestien cijfers" };
        if (Evidence?.Length > Longest) yield return Problem.InField("bewijs", "tekst-te-lang", $"Hoogstens {Dutch.Number(Longest)} tekens.");
        if (BsnCheck.LooksLikeBsn((Evidence ?? "").Split([' ', ',', ';', ':']).Where(word => word.Length > 7))) yield return Problem.InField("bewijs", "bewijs-bsn", "In het bewijs lijkt een burgerservicenummer te staan; een terugmelding bevat alleen gegevens van een adres.");
    }
}

public sealed record CorrectionText(
    [property: JsonPropertyName("object")] string? Object,
    [property: JsonPropertyName("gegeven")] string Attribute,
    [property: JsonPropertyName("aanwezig")] string? Present,
    [property: JsonPropertyName("voorgesteld")] string Proposed,
    [property: JsonPropertyName("bewijs")] string? Evidence,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("gemeld")] DateOnly On,
    [property: JsonPropertyName("oppakkenVoor")] DateOnly TakeUpBy,
    [property: JsonPropertyName("afrondenVoor")] DateOnly FinishBy,
    [property: JsonPropertyName("stand")] CorrectionState State,
    [property: JsonPropertyName("opgepakt")] DateOnly? TakenUp = null,
    [property: JsonPropertyName("afgerond")] DateOnly? Finished = null,
    [property: JsonPropertyName("resultaat")] string? Result = null)
{
    private const int TakeUpDays = 2;
    private const int FinishMonths = 6;

    [JsonIgnore] public bool IsOpen => State is not (CorrectionState.Done or CorrectionState.Declined);

    public static CorrectionText Of(CorrectionInput input, string source, DateOnly today, WorkingCalendar calendar) => new(
        string.IsNullOrWhiteSpace(input.Object) ? null : $"{IdentifierLookup.Parse(input.Object):0000000000000000}", input.Attribute.Trim(), Clean(input.Present), input.Proposed.Trim(), Clean(input.Evidence), source,
        today, calendar.After(today, TakeUpDays), today.AddMonths(FinishMonths), CorrectionState.New);

    public bool IsLate(DateOnly today) => (TakenUp is null && IsOpen && today > TakeUpBy) || (IsOpen && today > FinishBy);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
