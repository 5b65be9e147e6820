// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Overview;

/// <summary>What asks attention, and where the instruments stand.</summary>
public sealed class IndexModel : BundelPage;
