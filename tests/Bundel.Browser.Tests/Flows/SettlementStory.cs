// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Browser.Tests.Flows;

/// <summary>The names of one settlement in a year of its own, so that flows on the shared site do not meet.</summary>
internal sealed record SettlementStory(int Year, string Word)
{
    public string Key => "sleutel-" + Word;

    public string KeyName => "Vaste delen voor de " + Word;

    public string Pool => "groep-" + Word;

    public string PoolName => "Kosten van de " + Word;

    public string Decision => FormattableString.Invariant($"BVO-{Year}-{Word}");

    public string DecisionCode => Decision.ToLowerInvariant();

    public string Run => FormattableString.Invariant($"{Year}-1");

    public string RunPage => "/vier-dijken/verrekenen/verrekeningen/" + Run;

    /// <summary>Costs of € 1.250,01 and an income of € 250,00: what is divided ends in an odd cent.</summary>
    public byte[] Lines => Encoding.UTF8.GetBytes(FormattableString.Invariant(
        $"jaar;kostengroep;omschrijving;bedrag;soort;aard\n{Year};{Pool};Licenties;1.250,01;last;structureel\n{Year};{Pool};Korting;250,00;bate;incidenteel\n"));
}
