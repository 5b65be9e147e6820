// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api;

/// <summary>Use cases without a route, each with the reason.</summary>
public static class ApiExemptions
{
    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(CreateApiKey)] = "Een sleutel maakt geen sleutel: wie er één in handen krijgt, zou haar anders zelf kunnen verlengen of verruimen. Dat doet de persoon op de pagina Uw account.",
    };
}
