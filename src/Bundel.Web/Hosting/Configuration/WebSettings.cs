// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Net;
using Bundel.Web.SignIn.Settings;
using Bundel.Data;
using Bundel.Web.Api.OpenApi;

namespace Bundel.Web.Hosting;

/// <summary>What the web host was told, by options, environment and file, in that order of precedence.</summary>
public sealed record WebSettings(bool Demo, int Port, string DataPath)
{
    public const int DefaultPort = 5080;

    public const int DefaultApiCalls = 1200;

    /// <summary>Lets the system choose, for tests.</summary>
    public const int AnyFreePort = 0;

    /// <summary>How many requests a program may do in a minute with one key.</summary>
    public int ApiCallsPerMinute { get; init; } = DefaultApiCalls;

    /// <summary>The file with the BAG; null is bag.db in the data folder.</summary>
    public string? BagStore { get; init; }

    /// <summary>Questions to the BAG API for each key; 0 is no limit.</summary>
    public int BagPerSecond { get; init; }

    public int BagPerDay { get; init; }

    /// <summary>Who answers questions about the API.</summary>
    public ApiContact Contact { get; init; } = new(SettingList.ContactName.Default, SettingList.ContactEmail.Default, SettingList.ContactUrl.Default);

    /// <summary>You choose a person from a list: only for a trial on one machine.</summary>
    public bool TrialSignIn { get; init; } = true;

    /// <summary>The address to listen on; null is this machine only.</summary>
    public IPAddress? Listen { get; init; }

    /// <summary>Where users reach Bundel, when that is not this machine.</summary>
    public Uri? Address { get; init; }

    public Certificate? Certificate { get; init; }

    /// <summary>The proxies whose forwarded headers count.</summary>
    public IReadOnlyList<System.Net.IPNetwork> Proxies { get; init; } = [];

    /// <summary>The port of /healthz, when it has one of its own.</summary>
    public int? HealthPort { get; init; }

    /// <summary>Null leaves the choice to whether this is a trial.</summary>
    public bool? JsonLog { get; init; }

    /// <summary>The collector of traces.</summary>
    public Uri? Otlp { get; init; }

    public string? PostgresConnection { get; init; }

    /// <summary>The connection as the owner of the tables; null when the application itself is.</summary>
    public string? PostgresOwnerConnection { get; init; }

    /// <summary>Providers, limits and security.txt.</summary>
    public SiteSettings Site { get; init; } = SiteSettings.Trial;

    /// <summary>The address over https, also when only this machine reaches it.</summary>
    public Uri? HttpsAddress => Address is { Scheme: "https" } ? Address : Certificate is null ? null : new Uri(FormattableString.Invariant($"https://localhost:{Port}"));

    public bool LogsJson => JsonLog ?? !TrialSignIn;

    public bool IsLoopback => Listen is null || IPAddress.IsLoopback(Listen);

    public DatabaseSettings Database => DatabaseSettings.FromEnvironment(DataPath) with { PostgresConnection = PostgresConnection, PostgresOwnerConnection = PostgresOwnerConnection };

    public static Result<WebSettings> Parse(string[] args) =>
        SettingsReader.Read(args, Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? ""));
}

/// <summary>Two PEM files for HTTPS.</summary>
public sealed record Certificate(string File, string KeyFile);
