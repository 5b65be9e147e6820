// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Tells what participants pay, split by what is paid for; called inside a query, in its collaboration.</summary>
public interface ICostOf
{
    /// <param name="year">Null is the newest year with contributions that are adopted or checked.</param>
    /// <returns>Null when there are no contributions, or this actor may not see them: the cost is onbekend.</returns>
    Task<CostBook?> Of(int? year, Actor actor, CancellationToken cancel);
}

/// <summary>All contributions of one year to the cent: the shares of a participant add up to what it pays.</summary>
/// <param name="Run">Code of the settlement: "2026-2".</param>
/// <param name="Path">Where it is shown, relative to the collaboration.</param>
public sealed record CostBook(string Run, int Year, string Path, IReadOnlyList<CostShare> Shares);

/// <summary>What one participant pays for one budget line, as part of a divided line.</summary>
/// <param name="Line">Code of the divided line: a cost pool, or pool and mutation.</param>
/// <param name="Post">Description of the budget line; null for what comes from no budget line.</param>
/// <param name="Service">Code of the service, when the budget names one.</param>
/// <param name="Path">Where the amount of the divided line is explained, relative to the collaboration.</param>
public sealed record CostShare(string Line, string LineName, string Pool, string? Post, string? Service, string Participant, string ParticipantName, Money Amount, string Path)
{
    /// <summary>How a budget line is named from elsewhere: "netwerk/Firewalls: onderhoud".</summary>
    public string? Reference => Post is null ? null : $"{Pool}/{Post}";
}
