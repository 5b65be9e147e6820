// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>How readers see the choices.</summary>
public static class Words
{
    public static string Of(AlternativeKind kind) => kind switch
    {
        AlternativeKind.Alone => "alleen verdergaan",
        AlternativeKind.Market => "uitbesteden aan de markt",
        AlternativeKind.Join => "aansluiten bij een bestaande samenwerking",
        AlternativeKind.CentreMunicipality => "een centrumgemeente",
        _ => "een nieuwe gezamenlijke organisatie",
    };

    public static string Of(CaseDivision division) => division switch
    {
        CaseDivision.Inhabitants => "inwoners",
        CaseDivision.PresentCosts => "de kosten van nu",
        CaseDivision.Equal => "gelijke delen",
        _ => "werkplekken",
    };

    public static string Payback(decimal? years) => years switch
    {
        null => "niet binnen de looptijd",
        0 => "direct",
        { } known => Dutch.Number(known, 1) + " jaar",
    };
}
