// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace Bundel.Platform;

/// <summary>One span per use case: its code, its collaboration and how it ended. It carries no input and no person.</summary>
public static class UseCaseSpan
{
    public const string SourceName = "Bundel";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Runs the work inside a span; without a listener that costs nothing.</summary>
    internal static async Task<Result<object>> Around(UseCaseDescriptor useCase, Actor actor, Func<Task<Result<object>>> work)
    {
        using var span = Source.StartActivity(useCase.Code);
        span?.SetTag("bundel.soort", useCase.IsCommand ? "handeling" : "vraag");
        span?.SetTag("bundel.samenwerking", actor.Collaboration?.ToString());
        try
        {
            var result = await work();
            span?.SetTag("bundel.uitkomst", result.Succeeded ? "gelukt" : result.Problems[0].Code);
            return result;
        }
        catch (Exception exception)
        {
            span?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            throw;
        }
    }
}
