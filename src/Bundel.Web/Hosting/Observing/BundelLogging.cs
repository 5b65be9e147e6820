// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Logging.Console;

namespace Bundel.Web.Hosting;

/// <summary>The log on standard output: one JSON object a line for a collector, or readable lines for a person at the screen.</summary>
internal static class BundelLogging
{
    public static void AddBundelLogging(this ILoggingBuilder logging, WebSettings settings)
    {
        logging.ClearProviders();
        if (settings.LogsJson) logging.AddJsonConsole(AsJson);
        else logging.AddSimpleConsole(options => options.SingleLine = true);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Bundel.Web.SignIn", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
        // a command that fails also throws, and looking for the history of an empty database fails by design
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical);
    }

    private static void AsJson(JsonConsoleFormatterOptions options)
    {
        options.UseUtcTimestamp = true;
        options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        options.IncludeScopes = true;
    }
}
