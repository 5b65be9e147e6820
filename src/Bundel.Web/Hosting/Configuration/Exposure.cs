// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Hosting;

/// <summary>What may be reached from where: a trial stays on its machine, and beyond it there is always HTTPS, here or at a proxy that is named.</summary>
internal static class Exposure
{
    private const string OnlyHere = "Zolang aanmelden een proef is (u kiest een persoon uit een lijst), is Bundel alleen op deze machine te bereiken.";

    public static IEnumerable<Problem> Check(WebSettings settings)
    {
        if (settings.TrialSignIn) return Trial(settings);
        return Served(settings);
    }

    private static IEnumerable<Problem> Trial(WebSettings settings)
    {
        if (!settings.IsLoopback) yield return About(SettingList.Listen, "proef-alleen-hier", OnlyHere, "localhost");
        if (settings.Address is { IsLoopback: false }) yield return About(SettingList.Address, "proef-alleen-hier", OnlyHere, "geen waarde");
        if (settings.Proxies.Count > 0) yield return About(SettingList.Proxies, "proef-alleen-hier", OnlyHere, "geen waarde");
        foreach (var problem in Ports(settings)) yield return problem;
    }

    private static IEnumerable<Problem> Served(WebSettings settings)
    {
        if (!settings.IsLoopback && settings.Certificate is null && settings.Proxies.Count == 0)
            yield return About(SettingList.Listen, "zonder-https", "Buiten deze machine is Bundel alleen over HTTPS te bereiken.", "httpsCertificaat en httpsSleutel, of proxies");
        if (settings.Address is { IsLoopback: false, Scheme: not "https" })
            yield return About(SettingList.Address, "zonder-https", "Het adres voor gebruikers begint met https.", SettingList.Address.Example);
        if (settings.Address is null && (!settings.IsLoopback || settings.Proxies.Count > 0))
            yield return About(SettingList.Address, "adres-ontbreekt", "Buiten deze machine moet Bundel weten op welk adres het antwoordt.", SettingList.Address.Example);
        foreach (var problem in Ports(settings)) yield return problem;
    }

    private static IEnumerable<Problem> Ports(WebSettings settings)
    {
        if (settings.HealthPort == settings.Port && settings.Port != WebSettings.AnyFreePort)
            yield return About(SettingList.HealthPort, "poort-dubbel", "De poort voor /healthz is een andere dan die voor gebruikers.", SettingList.HealthPort.Example);
    }

    private static Problem About(Setting setting, string code, string message, string expected) => new(code, message) { Place = new Place(setting.Name), Expected = expected };
}
