// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Tells which part of present costs working together is hoped to save; called inside a query, in its collaboration.</summary>
public interface IExpectedSaving
{
    /// <returns>Null when nobody wrote down an expectation, or this actor may not see it.</returns>
    Task<ExpectedSaving?> Of(Actor actor, CancellationToken cancel);
}

/// <summary>The least and the most that the scenarios of one way of working together hope for, as percent of yearly cost.</summary>
/// <param name="Source">Whose expectation it is: the name of the alternative.</param>
/// <param name="Path">Where it is explained, relative to the collaboration.</param>
public sealed record ExpectedSaving(
    [property: JsonPropertyName("volgens")] string Source,
    [property: JsonPropertyName("laag")] decimal Least,
    [property: JsonPropertyName("hoog")] decimal Most,
    [property: JsonPropertyName("pad")] string Path)
{
    /// <summary>Rounded to the cent, half up.</summary>
    public (Money Least, Money Most) On(Money cost) => (Part(cost, Least), Part(cost, Most));

    private static Money Part(Money cost, decimal percent) => Money.FromEuros(decimal.Round(cost.Euros * percent / 100, 2, MidpointRounding.AwayFromZero));
}
