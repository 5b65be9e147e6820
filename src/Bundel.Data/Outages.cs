// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Data;

/// <summary>What users and programs are told while the database cannot do its work.</summary>
internal static class Outages
{
    public static readonly Problem Away = Problem.Unavailable("databank-weg", "Bundel kan nu niet bij de databank. Er is niets opgeslagen; probeer het over een ogenblik opnieuw.");

    public static readonly Problem Full = Problem.Unavailable("opslag-vol", "De databank heeft geen ruimte meer. Er is niets opgeslagen; vraag de beheerder ruimte te maken.");
}
