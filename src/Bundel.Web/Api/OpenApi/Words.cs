// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api.OpenApi;

/// <summary>Names in the document, made from the Dutch names that are there already.</summary>
internal static class Words
{
    /// <summary>"deelnemer-toevoegen" and "soortOrganisatie" become "DeelnemerToevoegen" and "SoortOrganisatie".</summary>
    public static string Pascal(string name) => string.Concat(name.Split('-', ' ', '_').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
