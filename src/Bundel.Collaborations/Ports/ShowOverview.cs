// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

[UseCase("overzicht", "Toont per instrument het cijfer dat telt")]
public sealed record ShowOverview : IQuery<IReadOnlyList<OverviewFigure>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

internal sealed class ShowOverviewHandler(IEnumerable<IOverview> slices) : IHandler<ShowOverview, IReadOnlyList<OverviewFigure>>
{
    public async Task<Result<IReadOnlyList<OverviewFigure>>> Handle(ShowOverview useCase, Actor actor, CancellationToken cancel)
    {
        var figures = new List<OverviewFigure>();
        foreach (var slice in slices)
        {
            if (await slice.Now(actor, cancel) is { } figure) figures.Add(figure);
        }

        return figures.OrderBy(figure => figure.Order).ToArray();
    }
}
