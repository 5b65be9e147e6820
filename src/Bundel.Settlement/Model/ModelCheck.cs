// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Model;

/// <summary>Collects problems and knows which codes exist.</summary>
internal sealed class ModelCheck(SettlementModel model)
{
    private readonly HashSet<string> participants = Codes(model.Participants, participant => participant.Code);
    private readonly HashSet<string> measures = Codes(model.Measures, measure => measure.Code);
    private readonly HashSet<string> decisions = Codes(model.Decisions, decision => decision.Reference);
    private readonly HashSet<string> services = Codes(model.Services, service => service.Code);
    private readonly HashSet<string> keys = Codes(model.Keys, key => key.Code);
    private readonly HashSet<string> pools = Codes(model.Pools, pool => pool.Code);
    private readonly HashSet<string> mutations = Codes(model.Mutations, mutation => mutation.Code);

    public List<Problem> Problems { get; } = [];

    public void Add(string code, string message, string pointer, string? found = null, string? expected = null) =>
        Problems.Add(new Problem(code, message) { Place = new Place(null) { Pointer = pointer }, Found = found, Expected = expected });

    public void Each<T>(IReadOnlyList<T> items, string pointer, Action<T, string> check)
    {
        for (var i = 0; i < items.Count; i++) check(items[i], FormattableString.Invariant($"{pointer}/{i}"));
    }

    public void Unique<T>(IReadOnlyList<T> items, string pointer, string what, Func<T, string> code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Each(items, pointer, (item, place) =>
        {
            if (!seen.Add(code(item))) Add("dubbel", $"De {what} {code(item)} komt meer dan eens voor.", place);
        });
    }

    public void ParticipantExists(string code, string pointer) => Exists(participants, code, pointer, "deelnemer");

    public void MeasureExists(string code, string pointer) => Exists(measures, code, pointer, "maatstaf");

    public void DecisionExists(string? reference, string pointer) => Exists(decisions, reference, pointer, "besluit");

    public void ServiceExists(string? code, string pointer) => Exists(services, code, pointer, "dienst");

    public void KeyExists(string code, string pointer) => Exists(keys, code, pointer, "verdeelsleutel");

    public void PoolExists(string code, string pointer) => Exists(pools, code, pointer, "kostengroep");

    public void MutationExists(string? code, string pointer) => Exists(mutations, code, pointer, "mutatie");

    private void Exists(HashSet<string> known, string? code, string pointer, string what)
    {
        if (code is not null && !known.Contains(code)) Add("verwijzing-onbekend", $"Deze verwijzing leidt nergens heen: er is geen {what} {code} in dit model.", pointer, code);
    }

    private static HashSet<string> Codes<T>(IReadOnlyList<T> items, Func<T, string> code) => items.Select(code).ToHashSet(StringComparer.Ordinal);
}
