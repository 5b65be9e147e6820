// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality;
using Bundel.Bag.Signals;

namespace Bundel.Tests.Bag.Quality;

/// <summary>Every rule on a made case: silent on a healthy house, and loud where it is broken.</summary>
public sealed class RuleTests
{
    private static readonly DateOnly March = new(2026, 3, 2), Wednesday = new(2026, 1, 14), Late = new(2026, 1, 21);

    private static readonly Dictionary<string, (Action<MadeTown> Break, string Found)> Cases = new()
    {
        ["T-4WD"] = (town => Mutate(town, town.Pand, 25), "uiterlijk 20-1-2026"),
        ["T-1WD"] = (town => Deliver(town), "in de Landelijke Voorziening 5-3-2026"),
        ["TIO"] = (town => town.Pand.Doubts.Add(new(14, BagDate.Day(new(2026, 4, 29)), int.MaxValue, 0, long.MaxValue)), "in onderzoek sinds 29-4-2026"),
        ["V-NIM"] = (town => town.Replace(town.Residence, 13, begin: new(2026, 4, 29)), "sinds 29-4-2026"),
        ["V-VBO"] = (town => Mutate(town, town.Residence, 14), "geregistreerd 21-1-2026"),
        ["V-WPL"] = (town => Mutate(town, town.Town, 3), "geregistreerd 21-1-2026"),
        ["VBL"] = (town => Mutate(town, town.Add(BagKind.Ligplaats, 9, 5, version => version.Main = town.Number), 5), "geregistreerd 21-1-2026"),
        ["VBN"] = (town => Mutate(town, town.Number, 1), "geregistreerd 21-1-2026"),
        ["VBO"] = (town => Mutate(town, town.Street, 1), "geregistreerd 21-1-2026"),
        ["VBS"] = (town => Mutate(town, town.Add(BagKind.Standplaats, 9, 5, version => version.Main = town.Number), 5), "geregistreerd 21-1-2026"),
        ["VNP"] = (town => Mutate(town, town.Pand, 25), "geregistreerd 21-1-2026"),
        ["VPX"] = (town => town.Replace(town.Pand, 24, begin: new(2026, 4, 29)), "sinds 29-4-2026"),
        ["VPY"] = (town => town.Replace(town.Pand, 24, begin: new(2019, 12, 31)), "sinds 31-12-2019"),
        ["BDI"] = (town => Complete(town, 2024), "bouwjaar 2024, in gebruik sinds 2026"),
        ["C-AONUM"] = (town => town.Next(town.Number, 2, March), "is ingetrokken"),
        ["C-GEVORMD"] = (town => town.Replace(town.Residence, 11), "het pand is in gebruik"),
        ["C-NUMLOS"] = (town => town.Add(BagKind.Nummeraanduiding, 5, 1, version => (version.Main, version.HouseNumber, version.Postcode) = (town.Street, 5, "1381AB")), "geen object heeft dit adres"),
        ["C-VBOPND"] = (town => town.PointLies = false, "ligt buiten 0457100000000002"),
        ["CNO"] = (town => town.Next(town.Street, 2, March), "ingetrokken per 2-3-2026"),
        ["CVP"] = (town => town.Next(town.Pand, 28, March), "Verblijfsobject in gebruik in Pand gesloopt"),
        ["BOW"] = (town => town.Change(town.Pand, version => version.Year = 2028), "bouwjaar 2028"),
        ["GOW"] = (town => town.Change(town.Residence, version => version.Area = 9), "9 m²"),
        ["W-GROOT"] = (town => town.Change(town.Residence, version => version.Area = 10_000), "10.000 m²"),
        ["W-JAAR"] = (town => town.Next(town.Pand, 25, March, version => version.Year = 1988), "van 1985 naar 1988"),
        ["W-OPP"] = (town => town.Next(town.Residence, 14, March, version => version.Area = 103), "van 90 naar 103 m²"),
        ["W-POSTC"] = (town => town.Change(town.Number, version => version.Postcode = null), "Molenstraat 3 heeft geen postcode"),
        ["GNB"] = (town => town.Report(new(2026, 9, 1), SignalState.Done, new(2026, 9, 2), new(2026, 10, 22)), "niet gewijzigd"),
        ["GNI"] = (town => town.Report(new(2026, 10, 1), SignalState.UnderInvestigation, new(2026, 10, 2)), "het object in de BAG niet"),
        ["TNI"] = (town => town.Report(new(2026, 10, 26), SignalState.New), "nog niet opgepakt"),
        ["TTA"] = (town => town.Report(new(2026, 4, 29), SignalState.Taken, new(2026, 4, 30)), "nog open"),
        ["C-DOCDAT"] = (town => town.Replace(town.Pand, document: new(1899, 12, 31)), "documentdatum 31-12-1899"),
        ["C-DUBBEL"] = (town => Second(town, version => version.HouseNumber = 3), "staat er vaker"),
        ["C-GEVLANG"] = (town => town.Replace(town.Residence, 11, begin: new(2023, 10, 29)), "sinds 29-10-2023"),
        ["C-HERLEEF"] = (town => Revive(town), "Pand gesloopt per 2-3-2026"),
        ["C-KETEN"] = (town => Tear(town), "voorkomen 1 eindigt 2-3-2026"),
        ["C-NEN"] = (town => town.Change(town.Street, version => version.Name = "Burgemeester van Nispenstraat"), "telt 29 tekens"),
        ["C-POSTC"] = (town => OtherStreet(town), "1381AB staat op Molenstraat en Kerkstraat"),
        ["C-STRAAT"] = (town => town.Add(BagKind.OpenbareRuimte, 7, 1, version => (version.Name, version.Main) = ("molenstraat", town.Town)), "staat er vaker"),
        ["C-TERUG"] = (town => town.Next(town.Residence, 11, March), "van Verblijfsobject in gebruik naar Verblijfsobject gevormd"),
        ["C-TERUGW"] = (town => town.Next(town.Pand, 25, March, _ => { }).Then(() => town.Replace(town.Pand, document: new(2026, 3, 3))), "geldig vanaf 2-3-2026"),
        ["C-VERGUND"] = (town => town.Replace(town.Pand, 21, begin: new(2023, 10, 29)), "Bouwvergunning verleend sinds 29-10-2023"),
        ["C-VOLG"] = (town => town.Replace(town.Street, registered: new(2015, 3, 4)), "opgevoerd 2-3-2015"),
    };

    public static TheoryData<string> Codes => [.. RuleBook.All.Select(rule => rule.Text.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void A_healthy_house_breaks_nothing(string code)
    {
        var tally = new MadeTown().Run(code);
        (tally.Broken, tally.Findings.Count, tally.IsUnknown).ShouldBe((0, 0, false));
    }

    [Theory, MemberData(nameof(Codes))]
    public void What_is_broken_is_found_and_told(string code)
    {
        var town = new MadeTown();
        Cases[code].Break(town);
        var tally = town.Run(code);
        tally.Broken.ShouldBeGreaterThan(0);
        tally.Broken.ShouldBeLessThanOrEqualTo(tally.Seen);
        tally.Findings.Select(finding => finding.Found).ShouldContain(found => found.Contains(Cases[code].Found), string.Join(" | ", tally.Findings.Select(finding => finding.Found)));
    }

    [Fact]
    public void Every_rule_says_what_it_asks_and_where_that_stands()
    {
        RuleBook.All.Select(rule => rule.Text.Code).ShouldBeUnique();
        RuleBook.All.Select(rule => rule.Text).ShouldAllBe(text => text.Norm.EndsWith('.') && text.Action.EndsWith('.') && text.Source.Length > 5 && text.Counts.Length > 5);
    }

    [Fact]
    public void Without_an_import_terugmeldingen_are_unknown_and_not_zero()
    {
        foreach (var code in new[] { "GNB", "GNI", "TNI", "TTA" })
        {
            var tally = new MadeTown { HasFeedback = false }.Run(code);
            (tally.IsUnknown, Rate.Of(tally).Broken, Rate.Of(tally).Percentage).ShouldBe((true, null, null));
        }
    }

    [Fact]
    public void A_status_conflict_is_one_of_twenty_seven_and_a_residence_in_two_panden_needs_one_that_fits()
    {
        var conflicts = Enumerable.Range(11, 8).SelectMany(residence => Enumerable.Range(21, 10).Where(pand => Bundel.Bag.Quality.Rules.StatusConflict.Conflicts((byte)residence, (byte)pand)));
        conflicts.Count().ShouldBe(27);
        var town = new MadeTown();
        var other = town.Add(BagKind.Pand, 22, 25, version => version.Year = 1985);
        town.Next(town.Pand, 28, March);
        town.Change(town.Residence, version => version.Buildings = [town.Pand, other]);
        town.Run("CVP").Broken.ShouldBe(0);
    }

    [Fact]
    public void The_last_day_in_time_is_not_late()
    {
        var town = new MadeTown();
        Mutate(town, town.Pand, 25, new(2026, 1, 20));
        town.Run("T-4WD").Broken.ShouldBe(0);
        town.Run("T-4WD").Seen.ShouldBe(1);
    }

    private static void Mutate(MadeTown town, Bundel.Bag.Quality.Model.QualityItem item, byte status, DateOnly? registered = null)
    {
        town.Next(item, status, Wednesday);
        town.Replace(item, document: Wednesday, registered: registered ?? Late);
    }

    private static void Deliver(MadeTown town)
    {
        town.Next(town.Pand, 25, March);
        town.Replace(town.Pand, lvDaysLater: 3);
    }

    private static void Complete(MadeTown town, int year)
    {
        var pand = town.Add(BagKind.Pand, 8, 23, version => version.Year = year);
        town.Next(pand, 25, March);
    }

    private static void Second(MadeTown town, Action<Bundel.Bag.Quality.Model.QualityVersion> fill) =>
        town.Add(BagKind.Nummeraanduiding, 6, 1, version =>
        {
            (version.Main, version.Postcode) = (town.Street, "1381AB");
            fill(version);
        });

    private static void OtherStreet(MadeTown town)
    {
        var other = town.Add(BagKind.OpenbareRuimte, 7, 1, version => (version.Name, version.Main) = ("Kerkstraat", town.Town));
        Second(town, version => (version.Main, version.HouseNumber) = (other, 1));
    }

    private static void Revive(MadeTown town)
    {
        town.Next(town.Pand, 28, March);
        town.Next(town.Pand, 25, new(2026, 5, 1));
    }

    private static void Tear(MadeTown town)
    {
        town.Next(town.Pand, 25, March);
        town.Replace(town.Pand, registered: new(2026, 3, 4));
    }
}

internal static class Chained
{
    public static void Then<T>(this T _, Action next) => next();
}
