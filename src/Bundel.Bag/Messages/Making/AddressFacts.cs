// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Making;

/// <summary>Puts together the values of a message from the states of the objects; what is missing is named.</summary>
internal sealed class AddressFacts(BagWorld world)
{
    private const int MostLetters = 24;

    /// <summary>The address of a nummeraanduiding.</summary>
    public Facts Address(BagState number, Func<long, BagState?> stateOf, List<string> missing)
    {
        var street = stateOf(number.Main);
        if (street is null) missing.Add($"openbare ruimte {number.Main:0000000000000000}");
        var town = stateOf(number.Town != 0 ? number.Town : street?.Town ?? 0);
        if (town is null && street is not null) missing.Add("woonplaats");
        var holder = world.HolderOf(number.Id);
        if (holder == 0) missing.Add("adresseerbaar object");
        var code = town is null ? null : world.Municipality(town.Id);
        return new Facts(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["gemeentecode"] = code,
            ["postcode"] = number.Postcode,
            ["woonplaatsnaam"] = Short(town?.Name, null),
            ["straatnaam"] = Short(street?.Name, street?.ShortName),
            ["huisnummer"] = number.HouseNumber.ToString(CultureInfo.InvariantCulture),
            ["huisletter"] = number.Letter,
            ["huisnummertoevoeging"] = number.Suffix,
            ["ingangsdatum"] = Day(number.Begin),
            ["einddatum"] = number.HasEnded ? Day(number.Begin) : null,
            ["begindatumTijdvakGeldigheid"] = Day(number.Begin),
            ["identificatieWoonplaats"] = town is null ? null : $"{town.Id:0000}",
            ["woonplaatsNaamBAG"] = town?.Name,
            ["identificatieOpenbareRuimte"] = $"{number.Main:0000000000000000}",
            ["openbareRuimteNaam"] = street?.Name,
            ["status"] = number.Status,
            ["identificatieTGO"] = holder == 0 ? null : $"{holder:0000000000000000}",
            ["identificatieAOA"] = $"{number.Id:0000000000000000}",
        });
    }

    public Facts Street(BagState street, Func<long, BagState?> stateOf, List<string> missing)
    {
        var town = stateOf(street.Town);
        if (town is null) missing.Add($"woonplaats {street.Town:0000}");
        return new Facts(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["gemeentecode"] = world.Municipality(street.Town),
            ["straatnaam"] = Short(street.Name, street.ShortName),
            ["ingangsdatum"] = Day(street.Begin),
            ["einddatum"] = street.HasEnded ? Day(street.Begin) : null,
            ["identificatieOpenbareRuimte"] = $"{street.Id:0000000000000000}",
            ["openbareRuimteNaam"] = street.Name,
            ["status"] = street.Status,
            ["identificatieWoonplaats"] = $"{street.Town:0000}",
            ["woonplaatsNaamBAG"] = town?.Name,
        });
    }

    public Facts Town(BagState town)
    {
        var code = world.Municipality(town.Id);
        return new Facts(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["gemeentecode"] = code,
            ["woonplaatsnaam"] = Short(town.Name, null),
            ["gemeentenaam"] = code is null ? null : Collaborations.Organisations.Municipalities.Find("GM" + code)?.Name,
            ["ingangsdatum"] = Day(town.Begin),
            ["einddatum"] = town.HasEnded ? Day(town.Begin) : null,
            ["identificatieWoonplaats"] = $"{town.Id:0000}",
            ["woonplaatsNaamBAG"] = town.Name,
            ["status"] = town.Status,
        });
    }

    public static string Day(int day) => BagDate.Date(day).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The short form of NEN 5825 where the name is longer than 24 letters.</summary>
    private static string? Short(string? name, string? shortName) => name is null || name.Length <= MostLetters ? name : shortName is { Length: <= MostLetters } ? shortName : name[..MostLetters];
}
