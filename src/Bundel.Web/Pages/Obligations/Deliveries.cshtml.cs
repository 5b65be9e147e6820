// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Deliveries;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Obligations;

/// <summary>All deliveries.</summary>
public sealed class DeliveriesModel : ObligationsPage
{
    public IReadOnlyList<DeliveryView> All { get; private set; } = [];

    public IReadOnlyList<Figure> Figures =>
    [
        new("Open", Dutch.Number(All.Count(row => row.Text.DoneOn is null)), $"van {Dutch.Number(All.Count)}", null),
        new("Verplichtingen gediend", Dutch.Number(All.SelectMany(row => row.Text.Obligations).Distinct().Count()), null, null),
        new("Eenmalig", Dutch.WholeEuro(new Money(All.Sum(row => row.Text.OneOff?.Cents ?? 0))), "als alles samen gaat", null),
        new("Per jaar", Dutch.WholeEuro(new Money(All.Sum(row => row.Text.Yearly?.Cents ?? 0))), null, null),
    ];

    public override DataTable Table => new TableOf<DeliveryView>("Opleveringen", All)
        .Text("Naam", row => row.Text.Name, row => Link("verplichtingen/opleveringen/" + row.Code))
        .Number("Verplichtingen", row => row.Text.Obligations.Count)
        .Text("Deelnemers", row => row.Text.Participants.Count == 0 ? "alle" : Dutch.Number(row.Text.Participants.Count))
        .Text("Herkomst", row => row.Text.Origin.Text())
        .Text("Wijze", row => row.Text.Mode.Text())
        .Text("Eigenaar", row => row.Text.Owner ?? "")
        .Text("Uiterlijk", row => row.Text.Due is { } day ? Dutch.ShortDate(day) : "")
        .Amount("Eenmalig", row => row.Text.OneOff)
        .Amount("Per jaar", row => row.Text.Yearly)
        .State("Staat", row => row.Text.DoneOn is not null ? new State("Gereed", Tone.Good) : row.Mutation is not null ? new State("Kosten voorgesteld", Tone.Warn) : new State("Open", Tone.Quiet))
        .Build();

    protected override async Task Load() => All = await Ask(new ListDeliveries());
}
