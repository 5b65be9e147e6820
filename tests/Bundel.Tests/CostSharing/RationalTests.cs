// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;
using CsCheck;

namespace Bundel.Tests.CostSharing;

public sealed class RationalTests
{
    [Theory]
    [InlineData("34.69", "3469/100")]
    [InlineData("-2", "-2")]
    [InlineData("55/3", "55/3")]
    [InlineData("6/4", "3/2")]
    [InlineData("1.5e3", "1500")]
    public void Numbers_are_read_in_every_notation(string text, string expected)
    {
        Rational.TryParse(text, out var number).ShouldBeTrue();
        number.ToString().ShouldBe(expected);
    }

    [Fact]
    public void Every_digit_counts()
    {
        const string Text = "0.12345678901234567890123456789012";
        Rational.TryParse(Text, out var number).ShouldBeTrue();
        number.ToDecimal(40).ShouldBe(Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1,5")]
    [InlineData("1.")]
    [InlineData("1/0")]
    [InlineData("--1")]
    [InlineData("1e999")]
    public void What_is_no_number_is_refused(string text) => Rational.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void The_nearest_double_is_near() =>
        Gen.Select(Gen.Long, Gen.Long[1, long.MaxValue]).Sample((above, below) =>
        {
            var exact = new Rational(above, below);
            Math.Abs(exact.ToDouble() - (double)above / below).ShouldBeLessThanOrEqualTo(Math.Abs((double)above / below) * 1e-15);
        });

    [Fact]
    public void The_largest_whole_number_below_is_found() =>
        Gen.Select(Gen.Long, Gen.Long[1, 1000]).Sample((above, below) =>
        {
            var exact = new Rational(above, below);
            (exact.Floor() <= exact && exact.Floor() + 1 > exact).ShouldBeTrue();
        });
}
