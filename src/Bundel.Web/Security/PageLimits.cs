// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Security;

/// <summary>How often per minute: signing in per address, and downloads, uploads and pages at all per person.</summary>
public sealed record PageLimits(int SignIns = 30, int Downloads = 60, int Uploads = 30, int Pages = 1200)
{
    internal static PageLimits Read(SectionReader reader) => new(
        reader.Number("limieten:aanmeldingen", 30, 1, 100_000),
        reader.Number("limieten:downloads", 60, 1, 100_000),
        reader.Number("limieten:uploads", 30, 1, 100_000),
        reader.Number("limieten:paginas", 1200, 1, 100_000));
}
