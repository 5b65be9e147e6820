// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api.OpenApi;

/// <summary>Who answers questions about the API of this installation.</summary>
public sealed record ApiContact(string Name, string Email, string Url);
