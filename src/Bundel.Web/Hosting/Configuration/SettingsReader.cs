// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net;
using System.Net.Mail;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Hosting;

/// <summary>Makes typed settings of what was given, and gives every fault at once.</summary>
internal sealed class SettingsReader(GivenValues given, List<Problem> problems)
{
    public static Result<WebSettings> Read(string[] args, IReadOnlyDictionary<string, string> environment)
    {
        var demo = args.FirstOrDefault() == "demo";
        var folder = demo ? "data/demo" : SettingList.Data.Default;
        var problems = new List<Problem>();
        var given = GivenValues.Collect(args, environment, folder, problems);
        var settings = new SettingsReader(given, problems).Read(demo, folder);
        if (problems.All(problem => problem.Code != SettingsFile.BadForm)) settings = WithSite(settings, given.SettingsFile, problems);
        problems.AddRange(Exposure.Check(settings));
        return problems.Count > 0 ? problems : settings;
    }

    private static WebSettings WithSite(WebSettings settings, string? file, List<Problem> problems)
    {
        var site = SiteSettingsReader.Read(file, settings.Address, problems);
        if (settings.Demo && !site.IsTrial) problems.Add(new Problem("demo-met-aanbieder", "De demo is een proef op de eigen computer en kent geen aanbieders om aan te melden."));
        return settings with { Site = site, TrialSignIn = site.IsTrial };
    }

    private WebSettings Read(bool demo, string folder) => new(demo, Value<int>(SettingList.Port, ReadPort) ?? WebSettings.DefaultPort, Path.GetFullPath(Text(SettingList.Data) ?? folder))
    {
        PostgresConnection = Text(SettingList.Postgres),
        PostgresOwnerConnection = Text(SettingList.PostgresOwner),
        Listen = Reference(SettingList.Listen, ReadListen),
        Address = Reference(SettingList.Address, ReadWebAddress),
        Certificate = ReadCertificate(),
        Proxies = Reference(SettingList.Proxies, ReadNetworks) ?? [],
        HealthPort = Value<int>(SettingList.HealthPort, ReadPort),
        JsonLog = Value<bool>(SettingList.Log, text => text switch { "json" => true, "leesbaar" => false, _ => null }),
        Otlp = Reference(SettingList.Otlp, ReadWebAddress),
        ApiCallsPerMinute = Value<int>(SettingList.ApiCalls, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var calls) && calls > 0 ? calls : null) ?? WebSettings.DefaultApiCalls,
        BagStore = Text(SettingList.BagStore),
        BagPerSecond = Value<int>(SettingList.BagPerSecond, ReadCount) ?? 0,
        BagPerDay = Value<int>(SettingList.BagPerDay, ReadCount) ?? 0,
        Contact = new(
            Text(SettingList.ContactName) ?? SettingList.ContactName.Default,
            Reference(SettingList.ContactEmail, text => MailAddress.TryCreate(text, out _) ? text : null) ?? SettingList.ContactEmail.Default,
            Reference(SettingList.ContactUrl, text => Uri.TryCreate(text, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps ? text : null) ?? SettingList.ContactUrl.Default),
    };

    private string? Text(Setting setting) => given[setting]?.Text;

    private T? Value<T>(Setting setting, Func<string, T?> read)
        where T : struct
    {
        if (given[setting] is not { } value) return null;
        var result = read(value.Text);
        if (result is null) problems.Add(Wrong(setting, value));
        return result;
    }

    private T? Reference<T>(Setting setting, Func<string, T?> read)
        where T : class
    {
        if (given[setting] is not { } value || value.Text == setting.Default) return null;
        var result = read(value.Text);
        if (result is null) problems.Add(Wrong(setting, value));
        return result;
    }

    private static Problem Wrong(Setting setting, GivenValue value) => new("instelling-onjuist", $"De waarde van '{setting.Name}' klopt niet ({setting.Meaning}).")
    {
        Place = value.Place,
        Found = setting.Secret ? null : value.Text,
        Expected = $"bijvoorbeeld {setting.Example}",
    };

    private static int? ReadPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= WebSettings.AnyFreePort and < 65536 ? port : null;

    private static int? ReadCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static IPAddress? ReadListen(string text) =>
        text == "*" ? IPAddress.IPv6Any : IPAddress.TryParse(text, out var address) ? address : null;

    private static Uri? ReadWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsolutePath == "/" && address.Query.Length == 0 ? address : null;

    private static IReadOnlyList<System.Net.IPNetwork>? ReadNetworks(string text)
    {
        var networks = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadNetwork).ToArray();
        return networks.Any(network => network is null) ? null : [.. networks.Select(network => network!.Value)];
    }

    private static System.Net.IPNetwork? ReadNetwork(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out var network)) return network;
        return IPAddress.TryParse(text, out var one) ? new System.Net.IPNetwork(one, one.GetAddressBytes().Length * 8) : null;
    }

    private Certificate? ReadCertificate()
    {
        if (given[SettingList.Certificate] is not { } certificate) return null;
        var pair = new Certificate(certificate.Text, Text(SettingList.CertificateKey) ?? "");
        if (CertificateFiles.Fault(pair) is { } fault) problems.Add(new Problem("certificaat-onbruikbaar", "Het certificaat voor HTTPS is met deze sleutel niet te gebruiken.") { Place = certificate.Place, Found = fault, Expected = "httpsCertificaat en httpsSleutel, beide als PEM" });
        return pair;
    }
}
