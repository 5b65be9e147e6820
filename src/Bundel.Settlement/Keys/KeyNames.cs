// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

/// <summary>Names behind the codes that a key refers to; an unknown code stays a code.</summary>
internal sealed class KeyNames
{
    private readonly Dictionary<string, string> participants;
    private readonly Dictionary<string, string> measures;
    private readonly Dictionary<string, string> keys;

    private KeyNames(Dictionary<string, string> participants, Dictionary<string, string> measures, Dictionary<string, string> keys) =>
        (this.participants, this.measures, this.keys) = (participants, measures, keys);

    public static async Task<KeyNames> Of(BundelDb db, CancellationToken cancel) => new(
        await db.Set<Participant>().Join(db.Set<Organisation>(), row => row.OrganisationId, organisation => organisation.Id, (row, organisation) => new { row.Code, organisation.Name })
            .ToDictionaryAsync(row => row.Code, row => row.Name, cancel),
        await db.Set<Measure>().ToDictionaryAsync(row => row.Code, row => row.Name, cancel),
        await db.Set<KeyVersion>().GroupBy(row => row.Code).Select(versions => versions.OrderByDescending(row => row.Version).Select(row => new { row.Code, row.Name }).First())
            .ToDictionaryAsync(row => row.Code, row => row.Name, cancel));

    public string Participants(IReadOnlyList<string> codes) => Dutch.List([.. codes.Select(code => participants.GetValueOrDefault(code, code))]);

    public string Measure(string code) => measures.GetValueOrDefault(code, code);

    public string Key(string code) => keys.GetValueOrDefault(code, code);
}
