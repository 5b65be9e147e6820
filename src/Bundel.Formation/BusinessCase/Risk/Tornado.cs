// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase.Risk;

/// <summary>What one assumption does to the net present value when it is at its lowest and at its highest, all others as planned.</summary>
public sealed record TornadoBar(
    [property: JsonPropertyName("factor")] string Factor,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("laag")] decimal Low,
    [property: JsonPropertyName("hoog")] decimal High,
    [property: JsonPropertyName("ncwBijLaag")] Money AtLow,
    [property: JsonPropertyName("ncwBijHoog")] Money AtHigh)
{
    [JsonIgnore]
    public Money Span => (AtHigh - AtLow).Abs;
}

/// <summary>Turns every assumption one by one; the one that matters most comes first.</summary>
internal static class Tornado
{
    public static IReadOnlyList<TornadoBar> Of(CaseInput input, Func<Assumptions, Money> value)
    {
        var ranges = Ranges.Of(input.Sensitivity);
        TornadoBar[] bars =
        [
            Bar("besparing", "% van de gehoopte besparing", ranges.Realisation, spread => Assumptions.Planned with { Realisation = spread / 100 }),
            Bar("deelname", "% van het werk gaat over", ranges.Adoption, spread => Assumptions.Planned with { Adoption = spread / 100 }),
            Bar("vertraging", "maanden", ranges.Delay, spread => Assumptions.Planned with { DelayMonths = spread }),
            Bar("index", "procentpunt per jaar", ranges.Index, spread => Assumptions.Planned with { IndexPoints = spread }),
            Bar("eenmalige kosten", "% van de raming", ranges.Overrun, spread => Assumptions.Planned with { Overrun = spread / 100 }),
        ];
        return [.. bars.OrderByDescending(bar => bar.Span)];

        TornadoBar Bar(string factor, string unit, Spread spread, Func<decimal, Assumptions> assumed) =>
            new(factor, unit, spread.Low, spread.High, value(assumed(spread.Low)), value(assumed(spread.High)));
    }
}

/// <summary>The ranges as given, or the usual ones.</summary>
internal readonly record struct Ranges(Spread Adoption, Spread Delay, Spread Index, Spread Overrun, Spread Realisation)
{
    public static Ranges Of(SensitivityInput? given) => new(
        given?.Adoption ?? SensitivityInput.UsualAdoption,
        given?.Delay ?? SensitivityInput.UsualDelay,
        given?.Index ?? SensitivityInput.UsualIndex,
        given?.Overrun ?? SensitivityInput.UsualOverrun,
        given?.Realisation ?? SensitivityInput.UsualRealisation);
}
