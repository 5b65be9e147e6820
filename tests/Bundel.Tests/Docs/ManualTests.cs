// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Tests.Architecture;

namespace Bundel.Tests.Docs;

/// <summary>A chapter of the manual begins with what the page of the manual needs; without it that page cannot be made.</summary>
public sealed class ManualTests
{
    private static readonly string[] Keys = ["title", "order", "summary"];

    [Fact]
    public void Every_chapter_has_a_title_an_order_and_a_summary()
    {
        var chapters = Checkout.Files("docs/handleiding", ".md").ToArray();
        chapters.Length.ShouldBeGreaterThan(20);
        chapters.SelectMany(path => Faults(File.ReadAllText(path)).Select(fault => $"{Checkout.Name(path)}: {fault}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("# Zonder\n", "no front matter")]
    [InlineData("---\ntitle: Een\norder: 1\n---\n", "no summary")]
    [InlineData("---\ntitle: Een\norder: eerst\nsummary: kort\n---\n", "order is no number")]
    [InlineData("---\ntitle:\norder: 1\nsummary: kort\n---\n", "no title")]
    [InlineData("---\ntitle: Een\norder: 1\nsummary: kort\n", "no front matter")]
    public void A_chapter_that_lacks_one_is_seen(string text, string fault) => Faults(text).ShouldBe([fault]);

    private static IEnumerable<string> Faults(string text)
    {
        if (text.Split("---\n", 3) is not ["", var front, _]) return ["no front matter"];
        var values = front.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0].Trim(), pair => pair[1].Trim());
        return Keys.Where(key => values[key].SingleOrDefault() is null or "").Select(key => "no " + key)
            .Concat(values["order"].Where(order => !int.TryParse(order, CultureInfo.InvariantCulture, out _)).Select(_ => "order is no number"));
    }
}
