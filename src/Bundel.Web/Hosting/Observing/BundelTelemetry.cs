// SPDX-License-Identifier: EUPL-1.2
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Bundel.Web.Hosting;

/// <summary>Traces to a collector, when one is configured: the request and, below it, the use case. No input, no names of persons.</summary>
internal static class BundelTelemetry
{
    private const string Requests = "Microsoft.AspNetCore";

    public static void AddBundelTelemetry(this IServiceCollection services, WebSettings settings)
    {
        if (settings.Otlp is not { } collector) return;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("bundel", serviceVersion: typeof(BundelTelemetry).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(tracing => tracing.AddSource(Requests, UseCaseSpan.SourceName).AddOtlpExporter(options => options.Endpoint = collector));
    }
}
