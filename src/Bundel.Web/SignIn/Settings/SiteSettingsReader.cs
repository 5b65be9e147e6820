// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Security;
using Microsoft.Extensions.Configuration;

namespace Bundel.Web.SignIn.Settings;

/// <summary>
/// The settings that have parts: providers, security.txt, limits and sites to fetch from. They stand in the same file as the others; the environment wins
/// (BUNDEL_ with __ between the parts of a name, such as BUNDEL_aanbieders__0__client).
/// </summary>
internal static class SiteSettingsReader
{
    public const string Prefix = "BUNDEL_";

    public static readonly string[] Sections = ["aanbieders", "securityTxt", "limieten", "ophalen"];

    public static SiteSettings Read(string? file, Uri? address, List<Problem> problems)
    {
        var own = Only(file is null ? new ConfigurationBuilder() : new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false));
        var all = new ConfigurationBuilder().AddConfiguration(own).AddEnvironmentVariables(Prefix).Build();
        var reader = new SectionReader(all);
        var folder = file is null ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(file))!;
        Provider[] providers = [.. reader.Items("aanbieders").Select(path => ProviderReader.Read(reader, path, folder))];
        var settings = new SiteSettings { IsTrial = providers.Length == 0, Providers = providers, Contact = SecurityContact.Read(reader), Limits = PageLimits.Read(reader), Fetching = FetchSettings.Read(reader) };
        CheckWhole(settings, address, reader);
        reader.RefuseUnknown(own);
        problems.AddRange(reader.Problems);
        return settings;
    }

    /// <summary>The sections of the file that are read here.</summary>
    private static IConfiguration Only(IConfigurationBuilder file) => new ConfigurationBuilder()
        .AddInMemoryCollection(file.Build().AsEnumerable().Where(pair => Sections.Contains(pair.Key.Split(':')[0], StringComparer.OrdinalIgnoreCase))).Build();

    private static void CheckWhole(SiteSettings settings, Uri? address, SectionReader reader)
    {
        if (settings.Providers.Count > 0 && address?.Scheme != Uri.UriSchemeHttps) reader.Fault("adres", "adres-ontbreekt", "Met een aanbieder om aan te melden hoort het https-adres waarop deze installatie te bereiken is.", null, "https://…");
        foreach (var code in Twice(settings.Providers.Select(provider => provider.Code))) reader.Fault("aanbieders", "aanbieder-dubbel", "Twee aanbieders hebben dezelfde code.", code);
        foreach (var domain in Twice(settings.Providers.SelectMany(provider => provider.Domains))) reader.Fault("aanbieders", "domein-dubbel", "Twee aanbieders noemen hetzelfde domein.", domain);
    }

    private static IEnumerable<string> Twice(IEnumerable<string> values) =>
        values.Where(value => value.Length > 0).GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
