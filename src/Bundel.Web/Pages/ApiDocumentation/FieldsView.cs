// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Api.Documentation;

namespace Bundel.Web.Pages.ApiDocumentation;

/// <summary>A table of parameters or fields.</summary>
public sealed record FieldsView(string Heading, string Id, IReadOnlyList<FieldView> Fields, bool ShowPlace);
