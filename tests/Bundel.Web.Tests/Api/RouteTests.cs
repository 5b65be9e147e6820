// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Platform;
using Bundel.Tests;
using Bundel.Web.Api;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Api;

/// <summary>The list of routes: complete, and named as the API Design Rules ask.</summary>
public sealed partial class RouteTests
{
    /// <summary>Segments that name one thing, not a collection; each has one of it.</summary>
    private static readonly string[] Single = ["overzicht", "_zoek", "document", "uitleg", "narekening", "export", "verrekenmodel", "afrondingsbeleid", "bijdragetabel", "keuze"];

    private static IEnumerable<string> Segments => ApiWorld.Routes.SelectMany(route => route.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)).Where(segment => !segment.StartsWith('{')).Distinct();

    [Fact]
    public void Every_use_case_has_a_route_or_a_reason_for_having_none()
    {
        var useCases = Site.Services.GetRequiredService<UseCaseCatalog>().All;
        useCases.Select(useCase => useCase.Type).Except(ApiWorld.Routes.Select(route => route.UseCase.Type)).Except(ApiExemptions.All.Keys).Select(type => type.Name).ShouldBeEmpty();
        ApiExemptions.All.Keys.Intersect(ApiWorld.Routes.Select(route => route.UseCase.Type)).ShouldBeEmpty();
        ApiExemptions.All.Values.ShouldAllBe(reason => reason.Length > 20);
    }

    [Fact]
    public void No_two_routes_share_a_method_and_an_address() =>
        ApiWorld.Routes.GroupBy(route => $"{route.Method} {route.Shape}").Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void A_command_is_never_a_GET() =>
        ApiWorld.Routes.Where(route => route.UseCase.IsCommand && route.Method == "GET").Select(route => route.UseCase.Code).ShouldBeEmpty();

    /// <summary>Behind the name of one thing stands a part or an act of it, and before it the collection that it is in.</summary>
    [Fact]
    public void A_part_stands_under_the_thing_that_it_belongs_to() =>
        ApiWorld.Routes.Select(route => route.Path).Where(path => TwoNames().IsMatch(path) || path.StartsWith("/{", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Segments_are_in_kebab_case() => Segments.Where(segment => !KebabCase().IsMatch(segment)).ShouldBeEmpty();

    [Fact]
    public void Segments_are_plural_unless_they_name_the_only_one() =>
        Segments.Except(Single).Where(segment => !segment.EndsWith("en") && !segment.EndsWith('s')).ShouldBeEmpty();

    [Fact]
    public void Every_single_segment_is_used() => Single.Except(Segments).ShouldBeEmpty();

    [Fact]
    public void Keys_of_a_query_and_names_in_an_address_are_in_camel_case() =>
        ApiWorld.Routes.SelectMany(route => JsonFields.Writable(route.UseCase.Type).Select(field => field.Name).Concat(route.Parameters)).Where(name => !CamelCase().IsMatch(name)).ShouldBeEmpty();

    [Fact]
    public void Every_word_of_an_address_is_in_the_glossary()
    {
        var glossary = File.ReadLines(Path.Combine(TestData.Checkout, "docs", "woordenlijst.md"))
            .Where(line => line.StartsWith("| ")).SelectMany(line => line.Split('|')[2].Split(',', StringSplitOptions.TrimEntries)).SelectMany(term => term.Split(' ')).ToHashSet();
        Segments.SelectMany(segment => segment.Trim('_').Split('-')).Where(word => !glossary.Contains(word)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\}/\{")]
    private static partial Regex TwoNames();

    [GeneratedRegex("^_?[a-z]+(-[a-z]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex("^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$")]
    private static partial Regex CamelCase();
}
