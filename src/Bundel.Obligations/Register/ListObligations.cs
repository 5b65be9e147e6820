// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Register;

[UseCase("verplichtingen-lijst", "Toont het register van verplichtingen en bouwstenen", Example = """{"thema":"toegang"}""")]
public sealed record ListObligations(
    [property: JsonPropertyName("thema")] string? Theme = null,
    [property: JsonPropertyName("graad")] BindingForce? Force = null,
    [property: JsonPropertyName("soort")] ObligationKind? Kind = null)
    : IQuery<IReadOnlyList<ObligationView>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public sealed record ObligationView(
    [property: JsonPropertyName("verplichting")] Obligation Obligation,
    [property: JsonPropertyName("eigen")] bool IsOwn,
    [property: JsonPropertyName("afwijking")] string? Override,
    [property: JsonPropertyName("verouderd")] bool IsStale);

internal sealed class ListObligationsHandler(BundelDb db, TimeProvider clock) : IHandler<ListObligations, IReadOnlyList<ObligationView>>
{
    public async Task<Result<IReadOnlyList<ObligationView>>> Handle(ListObligations useCase, Actor actor, CancellationToken cancel)
    {
        var book = await RegisterBook.Read(db, cancel);
        var today = clock.Today();
        return book.Rows
            .Where(row => useCase.Theme is null || row.Obligation.Theme == useCase.Theme)
            .Where(row => useCase.Force is not { } force || row.Obligation.Forces.Any(of => of.Force == force))
            .Where(row => useCase.Kind is not { } kind || row.Obligation.Kind == kind)
            .OrderBy(row => row.Obligation.Force).ThenBy(row => row.Obligation.Code, StringComparer.Ordinal)
            .Select(row => row.View(today)).ToArray();
    }
}

internal static class ObligationViews
{
    public static ObligationView View(this RegisterRow row, DateOnly today) =>
        new(row.Obligation, row.IsOwn, row.IsOverridden ? row.Entry!.Because : null, row.Obligation.IsStale(today));
}
