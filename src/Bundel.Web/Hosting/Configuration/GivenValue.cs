// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Hosting;

/// <summary>The text that was given for a setting, and where.</summary>
internal sealed record GivenValue(string Text, Place Place);
