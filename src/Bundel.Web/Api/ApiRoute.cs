// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Web.Api;

/// <summary>One declared route: a use case under a method and an address.</summary>
public sealed partial class ApiRoute(UseCaseDescriptor useCase, string method, string path, ApiTag tag)
{
    public UseCaseDescriptor UseCase { get; } = useCase;

    public string Method { get; } = method;

    /// <summary>Address below /api/v1: "/samenwerkingen/{samenwerking}/taken".</summary>
    public string Path { get; } = path;

    public ApiTag Tag { get; } = tag;

    /// <summary>Names in braces, in order.</summary>
    public IReadOnlyList<string> Parameters { get; } = [.. Braces().Matches(path).Select(match => match.Groups["name"].Value)];

    /// <summary>The address with its parameters unnamed; two routes of one shape are one resource.</summary>
    public string Shape { get; } = Braces().Replace(path, "{}");

    /// <summary>What the list holds, when the answer is a list.</summary>
    public Type? ItemType { get; } = useCase.ResultType is { IsGenericType: true } result && result.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? result.GetGenericArguments()[0] : null;

    public Deprecation? Deprecation { get; private set; }

    public bool IsList => ItemType is not null;

    /// <summary>A question with one thing as its answer: has an entity tag.</summary>
    public bool IsResource => Method == HttpMethods.Get && !IsList;

    /// <summary>The input comes in the body; else in the query.</summary>
    public bool HasBody => Method != HttpMethods.Get && Method != HttpMethods.Delete;

    /// <summary>The body may also be a file as it is; it becomes the field "bestand" of the input.</summary>
    public bool TakesFile { get; private set; }

    public ApiRoute WithFile()
    {
        TakesFile = true;
        return this;
    }

    /// <summary>The route goes away: programs are told since when, and when it ends.</summary>
    public ApiRoute Deprecated(DateOnly since, DateOnly sunset)
    {
        Deprecation = new Deprecation(since, sunset);
        return this;
    }

    [GeneratedRegex(@"\{(?<name>[^}]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Braces();
}

/// <summary>Since when a route is deprecated and when it ends.</summary>
public sealed record Deprecation(DateOnly Since, DateOnly Sunset);
