// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>The reason of an outcome in words.</summary>
internal sealed class Reasons(MatchIndex index)
{
    public string NoNumber(Wanted wanted) => WithNotes("in deze rij staat geen huisnummer", wanted);

    public string Beside(Wanted wanted) => WithNotes(wanted.Number.Opposite ? $"'t/o' is een ligging tegenover nummer {wanted.Number.Number}, geen adres" : $"'bij' is een ligging bij nummer {wanted.Number.Number}, geen adres", wanted);

    public string Of(Wanted wanted, Decision decision)
    {
        var best = decision.Order[0];
        ref readonly var entry = ref index.Entries[best.Entry];
        var same = new List<string>();
        if (best.Postcode == Agreement.Same) same.Add("postcode");
        same.Add("huisnummer");
        if (best.Rest == RestAgreement.Same && entry.Rest.Length > 0) same.Add("letter of toevoeging");
        if (best.Street == Agreement.Same) same.Add("straat");
        if (best.Town == Agreement.Same) same.Add("woonplaats");
        var parts = new List<string> { $"{Dutch.List(same)} {(same.Count == 1 ? "is" : "zijn")} gelijk" };
        if (decision.State == MatchState.Several) parts.Insert(0, "meer dan één adres past even goed");
        if (decision.Doubt is { } doubt) parts.Add(doubt);
        if (best.Kind == EntryKind.Former) parts.Add("zo stond dit adres eerder in de BAG");
        Names(wanted, best, entry, parts);
        Rest(wanted, best, entry, parts);
        return WithNotes(string.Join("; ", parts), wanted);
    }

    public string Unknown(Wanted wanted)
    {
        if (wanted.Town.Elsewhere is { } elsewhere) return WithNotes($"{elsewhere} is een gemeente buiten deze opslag", wanted);
        var (postcode, street) = (wanted.Postcode != 0 && index.InPostcode(wanted.Postcode).Length > 0, wanted.Street.Hits is [{ Distance: 0 }, ..]);
        if (street) return WithNotes(OnStreet(wanted, wanted.Street.Hits[0].Item), wanted);
        if (postcode) return WithNotes($"postcode {Postcodes.Text(wanted.Postcode)} heeft geen nummer {wanted.Number.Number}{wanted.Rest}", wanted);
        var parts = new List<string>();
        if (wanted.Postcode != 0) parts.Add($"postcode {Postcodes.Text(wanted.Postcode)} komt in de opslag niet voor");
        else if (wanted.PostcodeText.Length > 0) parts.Add($"'{wanted.PostcodeText}' is geen postcode");
        if (!wanted.Street.IsAbsent) parts.Add($"de straat '{wanted.Street.Text}' is niet gevonden");
        if (!wanted.Town.IsAbsent && wanted.Town.Same.Count == 0) parts.Add($"de woonplaats '{wanted.Town.Text}' ligt niet in de opslag");
        if (parts.Count == 0) parts.Add("de rij noemt geen postcode en geen straat");
        return WithNotes(string.Join("; ", parts), wanted);
    }

    public string WithNotes(string reason, Wanted wanted) => wanted.Notes.Count == 0 ? reason : $"{reason}; {string.Join("; ", wanted.Notes)}";

    private string OnStreet(Wanted wanted, int street)
    {
        var (low, high) = (int.MaxValue, 0);
        foreach (var at in index.OnStreet(street))
        {
            if (index.Entries[at].Kind != EntryKind.Current) continue;
            low = Math.Min(low, index.Entries[at].Number);
            high = Math.Max(high, index.Entries[at].Number);
        }

        var name = index.Streets[street].Name;
        return high == 0 ? $"aan de {name} ligt geen adres meer" : $"{name} heeft geen nummer {wanted.Number.Number}{wanted.Rest}; de nummers lopen van {low} tot en met {high}";
    }

    private void Names(Wanted wanted, Judgement best, in Entry entry, List<string> parts)
    {
        if (best.Street is Agreement.Near or Agreement.Loose) parts.Add($"straat lijkt op {index.Streets[entry.Street].Name} ('{wanted.Street.Text}' in de lijst)");
        if (best.Street == Agreement.Differs) parts.Add($"straat wijkt af: '{wanted.Street.Text}' in de lijst, {index.Streets[entry.Street].Name} in de BAG");
        if (best.Town is Agreement.Near or Agreement.Differs) parts.Add($"woonplaats wijkt af: '{wanted.Town.Text}' in de lijst, {index.Towns.GetValueOrDefault(entry.Town)} in de BAG");
        if (best.Postcode is Agreement.Near or Agreement.Differs) parts.Add($"postcode wijkt af: {wanted.PostcodeText} in de lijst, {Postcodes.Text(entry.Postcode)} in de BAG");
        else if (best.Postcode == Agreement.Absent && wanted.PostcodeText.Length > 0) parts.Add(wanted.Postcode == 0 ? $"'{wanted.PostcodeText}' is geen postcode" : "de BAG heeft hier geen postcode");
    }

    private static void Rest(Wanted wanted, Judgement best, in Entry entry, List<string> parts)
    {
        if (best.Rest == RestAgreement.ListLacks) parts.Add($"letter of toevoeging {entry.Rest} ontbreekt in de lijst");
        else if (best.Rest == RestAgreement.RegisterLacks) parts.Add($"letter of toevoeging {wanted.Rest} staat niet in de BAG");
        else if (best.Rest == RestAgreement.Otherwise) parts.Add($"{wanted.Rest} in de lijst is vermoedelijk {entry.Rest} in de BAG");
    }
}
