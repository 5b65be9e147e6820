// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;

namespace Bundel.Web.Api;

/// <summary>Use cases without a route, each with the reason.</summary>
public static class ApiExemptions
{
    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(CreateCollaboration)] = "Een samenwerking begint bij de beheerder van de installatie, op de opdrachtregel: geen enkele rol in een samenwerking geeft dat recht.",
        [typeof(CreateApiKey)] = "Een sleutel maakt geen sleutel: wie er één in handen krijgt, zou haar anders zelf kunnen verlengen of verruimen. Dat doet de persoon op de pagina Uw account.",
    };
}
