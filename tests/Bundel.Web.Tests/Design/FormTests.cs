// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Tests;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed partial class FormTests
{
    private static IEnumerable<(string File, string Form)> Forms =>
        from file in Directory.EnumerateFiles(Path.Combine(TestData.Checkout, "src", "Bundel.Web", "Pages"), "*.cshtml", SearchOption.AllDirectories)
        from match in FormTag().Matches(File.ReadAllText(file))
        select (Path.GetFileName(file), match.Value);

    /// <summary>The form tag helper adds the token by itself only to a form without an address of its own.</summary>
    [Fact]
    public void A_form_with_an_address_of_its_own_asks_for_the_token_against_forgery()
    {
        var withAddress = Forms.Where(form => form.Form.Contains("method=\"post\"") && form.Form.Contains(" action=")).ToList();
        withAddress.Count.ShouldBeGreaterThan(3);
        withAddress.Where(form => !form.Form.Contains("asp-antiforgery=\"true\"")).ShouldBeEmpty();
    }

    [GeneratedRegex("<form[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FormTag();
}
