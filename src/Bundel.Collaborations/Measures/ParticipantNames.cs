// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;

namespace Bundel.Collaborations.Measures;

/// <summary>A participant as files may name it.</summary>
internal sealed record NamedParticipant(ParticipantId Id, string Code, string Name, string? MunicipalityCode, ParticipantKind Kind, Period Membership);

/// <summary>The participants that the actor covers, found by code, municipality code or name.</summary>
internal sealed class ParticipantNames
{
    private readonly Dictionary<string, NamedParticipant> byCode;
    private readonly Dictionary<string, NamedParticipant> byMunicipality;
    private readonly ILookup<string, NamedParticipant> byName;

    private ParticipantNames(IReadOnlyList<NamedParticipant> all)
    {
        All = all;
        byCode = all.ToDictionary(row => row.Code);
        byMunicipality = all.Where(row => row.MunicipalityCode is not null).ToDictionary(row => row.MunicipalityCode!);
        byName = all.ToLookup(row => SearchText.Fold(row.Name));
    }

    public IReadOnlyList<NamedParticipant> All { get; }

    public static async Task<ParticipantNames> Read(BundelDb db, Actor actor, CancellationToken cancel)
    {
        var rows = await db.ParticipantsByName(cancel);
        return new ParticipantNames([.. rows.Where(row => actor.Covers(row.Participant.Id)).Select(row => Named(row.Participant, row.Organisation))]);
    }

    public Result<NamedParticipant> ByCode(string code) =>
        byCode.TryGetValue(code.Trim(), out var found) ? found : Unknown(code);

    /// <summary>By code, municipality code ("GM0457", "457") or name, accents and case aside.</summary>
    public Result<NamedParticipant> Recognise(string text)
    {
        var trimmed = text.Trim();
        if (byCode.TryGetValue(trimmed, out var found)) return found;
        if (Kernel.MunicipalityCode.Parse(trimmed) is { Succeeded: true } code && byMunicipality.TryGetValue(code.Value.Value, out found)) return found;
        NamedParticipant[] named = [.. byName[SearchText.Fold(trimmed)]];
        return named switch
        {
            [var one] => one,
            [] => Unknown(text),
            _ => new Problem("deelnemer-onduidelijk", "Meer dan één deelnemer heet zo; gebruik de code.") { Found = text, Expected = Dutch.List([.. named.Select(row => row.Code)]) },
        };
    }

    private static Problem Unknown(string text) =>
        Problem.NotFound("Deze deelnemer is niet bekend in deze samenwerking.") with { Code = "deelnemer-onbekend", Found = text.Length == 0 ? "niets" : text };

    private static NamedParticipant Named(Participant participant, Organisation organisation) =>
        new(participant.Id, participant.Code, organisation.Name, organisation.MunicipalityCode, participant.Kind, participant.Membership);
}
