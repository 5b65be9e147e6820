// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;

namespace Bundel.Obligations.Standing;

[UseCase("verplichtingenstand-tonen", "Toont de standen van alle deelnemers naast elkaar", Example = """{"thema":"veiligheid"}""")]
public sealed record ShowMatrix(
    [property: JsonPropertyName("thema")] string? Theme = null,
    [property: JsonPropertyName("graad")] BindingForce? Force = null,
    [property: JsonPropertyName("toezichthouder")] string? Supervisor = null,
    [property: JsonPropertyName("voor")] DateOnly? Before = null,
    [property: JsonPropertyName("eigenaar")] string? Owner = null,
    [property: JsonPropertyName("stand")] Status? Status = null)
    : IQuery<MatrixView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record MatrixView(
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<NamedThing> Members,
    [property: JsonPropertyName("themas")] IReadOnlyList<string> Themes,
    [property: JsonPropertyName("toezichthouders")] IReadOnlyList<string> Supervisors,
    [property: JsonPropertyName("regels")] IReadOnlyList<MatrixLine> Lines);

public sealed record MatrixLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("thema")] string Theme,
    [property: JsonPropertyName("graad")] BindingForce Force,
    [property: JsonPropertyName("uiterlijk")] DateVersion? Deadline,
    [property: JsonPropertyName("twijfel")] bool IsDoubtful,
    [property: JsonPropertyName("samen")] Status Together,
    [property: JsonPropertyName("standen")] IReadOnlyList<Status> Statuses,
    [property: JsonPropertyName("beheerNietGeregeld")] IReadOnlyList<bool> Unmanaged);

internal sealed class ShowMatrixHandler(BundelDb db, TimeProvider clock) : IHandler<ShowMatrix, MatrixView>
{
    public async Task<Result<MatrixView>> Handle(ShowMatrix useCase, Actor actor, CancellationToken cancel)
    {
        var situation = await Situation.Read(db, clock, cancel);
        var members = situation.Members.All;
        var rows = situation.Book.Obligations.Where(row => Passes(useCase, row, situation, members)).OrderBy(row => row.Force).ThenBy(row => row.Deadline?.Date ?? DateOnly.MaxValue).ThenBy(row => row.Code, StringComparer.Ordinal);
        return new MatrixView(
            [.. members.Select(member => new NamedThing(member.Code, member.Name))],
            [.. situation.Book.Obligations.Select(row => row.Theme).Distinct().Order(StringComparer.Ordinal)],
            [.. situation.Book.Obligations.Select(row => row.Supervisor).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            [.. rows.Select(row => new MatrixLine(row.Code, row.Name, row.Theme, row.Force, row.Deadline, row.IsDoubtful, situation.Overall(row.Code), [.. members.Select(member => situation.Of(row.Code, member))], [.. members.Select(member => situation.ManagementGaps(row, member) is not null)]))]);
    }

    private static bool Passes(ShowMatrix filter, Obligation row, Situation situation, IReadOnlyList<Member> members) =>
        (filter.Theme is null || row.Theme == filter.Theme)
        && (filter.Force is not { } force || row.Forces.Any(of => of.Force == force))
        && (filter.Supervisor is null || row.Supervisor == filter.Supervisor)
        && (filter.Before is not { } day || row.Deadline?.Date <= day)
        && (filter.Owner is null || members.Any(member => Same(situation.OwnerOf(row.Code, member), filter.Owner)))
        && (filter.Status is not { } status || members.Any(member => situation.Of(row.Code, member) == status));

    private static bool Same(string? one, string other) => string.Equals(one?.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
