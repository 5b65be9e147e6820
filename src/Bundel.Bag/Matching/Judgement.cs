// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Bag.Matching;

/// <summary>How one field of a row compares with an address.</summary>
internal enum Agreement : byte
{
    Same,
    Near,
    Loose,

    /// <summary>The row or the register has nothing to compare.</summary>
    Absent,
    Differs,
}

/// <summary>How letter and suffix compare.</summary>
internal enum RestAgreement : byte
{
    Same,

    /// <summary>Written otherwise: III for 3.</summary>
    Otherwise,
    ListLacks,
    RegisterLacks,
    Differs,
}

/// <summary>One address beside a row, field by field.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Judgement(int Entry, long Address, EntryKind Kind, Agreement Postcode, Agreement Street, Agreement Town, RestAgreement Rest, int StreetDistance, int Score);

/// <summary>Compares a row with an address.</summary>
internal sealed class Judge(MatchIndex index, NameBook names)
{
    private const int PostcodeWeight = 30;
    private const int StreetWeight = 30;
    private const int TownWeight = 12;
    private const int RestWeight = 20;
    private const int NumberWeight = 8;
    private const int MostWithoutPlace = 70;

    public Judgement Of(Wanted wanted, int at)
    {
        ref readonly var entry = ref index.Entries[at];
        var distance = wanted.Street.IsAbsent ? null : names.Distance(wanted.Street, entry.Street);
        var street = wanted.Street.IsAbsent ? Agreement.Absent : distance switch { null => Agreement.Differs, 0 => Agreement.Same, NameBook.Loose => Agreement.Loose, _ => Agreement.Near };
        var postcode = PostcodeOf(wanted, entry);
        var town = TownOf(wanted.Town, entry.Town);
        var rest = RestOf(wanted.Rest, entry.Rest);
        return new Judgement(at, entry.Address, entry.Kind, postcode, street, town, rest, distance ?? 0, Score(postcode, street, town, rest));
    }

    private static Agreement PostcodeOf(Wanted wanted, in Entry entry)
    {
        if (entry.Postcode == 0) return Agreement.Absent;
        if (wanted.Postcode == 0) return wanted.PostcodeDigits == 0 ? Agreement.Absent : wanted.PostcodeDigits == entry.Postcode / (26 * 26) ? Agreement.Near : Agreement.Differs;
        if (wanted.Postcode == entry.Postcode) return Agreement.Same;
        return Postcodes.Near(wanted.Postcode, entry.Postcode) ? Agreement.Near : Agreement.Differs;
    }

    private static Agreement TownOf(TownQuery town, int id)
    {
        if (town.IsAbsent) return Agreement.Absent;
        if (town.Same.Contains(id)) return Agreement.Same;
        return town.Near.Contains(id) ? Agreement.Near : Agreement.Differs;
    }

    private static RestAgreement RestOf(string wanted, string has)
    {
        if (wanted == has) return RestAgreement.Same;
        if (wanted.Length == 0) return RestAgreement.ListLacks;
        if (HouseNumber.Alternatives(wanted).Contains(has)) return RestAgreement.Otherwise;
        return has.Length == 0 ? RestAgreement.RegisterLacks : RestAgreement.Differs;
    }

    private static int Score(Agreement postcode, Agreement street, Agreement town, RestAgreement rest)
    {
        var (sum, most) = (NumberWeight, NumberWeight + RestWeight);
        Add(postcode, PostcodeWeight, ref sum, ref most);
        Add(street, StreetWeight, ref sum, ref most);
        Add(town, TownWeight, ref sum, ref most);
        sum += rest switch { RestAgreement.Same => RestWeight, RestAgreement.Otherwise => 13, RestAgreement.ListLacks => 9, RestAgreement.RegisterLacks => 6, _ => 0 };
        var score = sum * 100 / most;
        return postcode == Agreement.Absent && town == Agreement.Absent ? score * MostWithoutPlace / 100 : score;
    }

    private static void Add(Agreement agreement, int weight, ref int sum, ref int most)
    {
        if (agreement == Agreement.Absent) return;
        most += weight;
        sum += agreement switch { Agreement.Same => weight, Agreement.Near => weight * 3 / 4, Agreement.Loose => weight / 2, _ => 0 };
    }
}
