// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Model;

/// <summary>The word lists of the LVBAG 2.0 schemas.</summary>
public static class Codes
{
    public static CodeTable Naming { get; } = new(1, "Naamgeving uitgegeven", "Naamgeving ingetrokken");

    public static CodeTable Town { get; } = new(3, "Woonplaats aangewezen", "Woonplaats ingetrokken");

    public static CodeTable Place { get; } = new(5, "Plaats aangewezen", "Plaats ingetrokken");

    public static CodeTable Residence { get; } = new(
        11, "Verblijfsobject gevormd", "Niet gerealiseerd verblijfsobject", "Verblijfsobject in gebruik (niet ingemeten)", "Verblijfsobject in gebruik", "Verbouwing verblijfsobject", "Verblijfsobject ingetrokken", "Verblijfsobject buiten gebruik", "Verblijfsobject ten onrechte opgevoerd");

    public static CodeTable Building { get; } = new(
        21, "Bouwvergunning verleend", "Niet gerealiseerd pand", "Bouw gestart", "Pand in gebruik (niet ingemeten)", "Pand in gebruik", "Verbouwing pand", "Sloopvergunning verleend", "Pand gesloopt", "Pand buiten gebruik", "Pand ten onrechte opgevoerd");

    public static CodeTable StreetType { get; } = new(1, "Weg", "Water", "Spoorbaan", "Terrein", "Kunstwerk", "Landschappelijk gebied", "Administratief gebied");

    public static CodeTable Addressed { get; } = new(1, "Verblijfsobject", "Standplaats", "Ligplaats");

    /// <summary>Uses of a verblijfsobject; code n is bit n - 1 of the mask.</summary>
    public static CodeTable Purpose { get; } = new(
        1, "woonfunctie", "bijeenkomstfunctie", "celfunctie", "gezondheidszorgfunctie", "industriefunctie", "kantoorfunctie", "logiesfunctie", "onderwijsfunctie", "sportfunctie", "winkelfunctie", "overige gebruiksfunctie");

    /// <summary>Attributes that can be in onderzoek.</summary>
    public static CodeTable Attribute { get; } = new(
        1, "geometrie", "status", "heeft als hoofdadres", "heeft als nevenadres", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "type adresseerbaar object", "ligt in", "ligt aan", "naam", "type", "oorspronkelijk bouwjaar", "gebruiksdoel", "oppervlakte", "maakt deel uit van");

    /// <summary>States of a relation between gemeente and woonplaats.</summary>
    public static CodeTable Relation { get; } = new(1, "voorlopig", "definitief");

    private static readonly CodeTable[] Statuses = [Town, Naming, Naming, Residence, Place, Place, Building];

    /// <summary>The codes of end states: the object is no longer there.</summary>
    public static IReadOnlySet<byte> EndStates { get; } = new HashSet<byte> { 2, 4, 6, 12, 16, 18, 22, 28, 30 };

    /// <summary>The same as text for a query.</summary>
    public const string EndStatesSql = "(2,4,6,12,16,18,22,28,30)";

    /// <summary>The states of a type.</summary>
    public static CodeTable StatusOf(BagKind kind) => Statuses[(int)kind];
}
