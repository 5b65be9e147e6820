// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Web.Hosting;

/// <summary>What the command line says to the web host: <c>demo|web [--poort n] [--data map]</c>.</summary>
public sealed record WebSettings(bool Demo, int Port, string DataPath)
{
    public const int DefaultPort = 5080;

    /// <summary>Lets the system choose, for tests.</summary>
    public const int AnyFreePort = 0;

    /// <summary>How many requests a program may do in a minute with one key.</summary>
    public int ApiCallsPerMinute { get; init; } = 1200;

    public static Result<WebSettings> Parse(string[] args)
    {
        var demo = args.FirstOrDefault() == "demo";
        var settings = new WebSettings(demo, DefaultPort, Path.GetFullPath(Environment.GetEnvironmentVariable("BUNDEL_DATA") ?? (demo ? "data/demo" : "data")));
        var problems = new List<Problem>();
        for (var i = args.Length > 0 && !args[0].StartsWith('-') ? 1 : 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            if (args[i] == "--poort" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= AnyFreePort and < 65536) settings = settings with { Port = port };
            else if (args[i] == "--data" && value is not null) settings = settings with { DataPath = Path.GetFullPath(value) };
            else problems.Add(new Problem("optie-onbekend", "Deze optie is onbekend of heeft geen geldige waarde.") { Found = string.Join(' ', args[i..Math.Min(i + 2, args.Length)]), Expected = "--poort <1-65535> of --data <map>" });
        }

        return problems.Count > 0 ? problems : settings;
    }
}
