// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bundel.Tests.Support;

namespace Bundel.Tests.Supply;

public sealed partial class PublicCodeTests
{
    private const int LongestShort = 150;

    /// <summary>What the standard demands, by path.</summary>
    private static readonly string[] Mandatory =
    [
        "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "legal.license", "maintenance.type",
        "localisation.localisationReady", "localisation.availableLanguages", "description.nl.shortDescription", "description.nl.longDescription", "description.nl.features",
    ];

    private static readonly JsonObject PublicCode = SimpleYaml.Read(Path.Combine(TestData.Checkout, "publiccode.yml"));

    [Fact]
    public void Publiccode_has_every_key_that_the_standard_demands() =>
        Mandatory.Where(path => path.Split('.').Aggregate((JsonNode?)PublicCode, (node, key) => node?[key]) is null).ShouldBeEmpty();

    [Fact]
    public void The_repository_has_an_address_that_is_safe_to_follow() =>
        new Uri(Text("url")).Scheme.ShouldBe(Uri.UriSchemeHttps);

    [Fact]
    public void Publiccode_names_version_and_licence_of_this_release()
    {
        Text("publiccodeYmlVersion").ShouldBe("0.5");
        Text("softwareVersion").ShouldBe(Version().Match(File.ReadAllText(Path.Combine(TestData.Checkout, "Directory.Build.props"))).Groups[1].Value);
        PublicCode["legal"]!["license"]!.GetValue<string>().ShouldBe("EUPL-1.2");
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Publiccode_describes_Bundel_in_Dutch_and_English_within_the_limits_of_the_standard(string language)
    {
        var description = PublicCode["description"]![language]!;
        description["shortDescription"]!.GetValue<string>().Length.ShouldBeLessThanOrEqualTo(LongestShort);
        description["longDescription"]!.GetValue<string>().Length.ShouldBeInRange(150, 10_000);
        description["features"]!.AsArray().Count.ShouldBeInRange(1, 20);
    }

    private static string Text(string key) => PublicCode[key]!.GetValue<string>();

    [GeneratedRegex("<Version>([^<]+)</Version>")]
    private static partial Regex Version();
}
