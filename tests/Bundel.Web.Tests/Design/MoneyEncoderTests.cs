// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Encodings.Web;
using Bundel.Web.Design;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class MoneyEncoderTests
{
    [Theory]
    [InlineData("samen € 32.935", "samen €&#xA0;32.935")]
    [InlineData("€ 1,00 < € 2,00", "€&#xA0;1,00 &lt; €&#xA0;2,00")]
    [InlineData("één euro", "één euro")]
    public void An_amount_stays_on_one_line_with_its_euro_sign(string text, string html)
    {
        HtmlEncoder encoder = new MoneyEncoder();
        using var written = new StringWriter(new StringBuilder());
        encoder.Encode(written, text);
        (encoder.Encode(text), written.ToString()).ShouldBe((html, html));
    }
}
