// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>Participants against obligations.</summary>
public sealed class IndexModel(TimeProvider clock) : ObligationsPage
{
    [BindProperty(Name = "graad", SupportsGet = true)]
    public BindingForce? Force { get; set; }

    [BindProperty(Name = "thema", SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(Name = "toezichthouder", SupportsGet = true)]
    public string? Supervisor { get; set; }

    [BindProperty(Name = "voor", SupportsGet = true)]
    public DateOnly? Before { get; set; }

    [BindProperty(Name = "stand", SupportsGet = true)]
    public Status? Status { get; set; }

    [BindProperty(Name = "eigenaar", SupportsGet = true)]
    public string? Owner { get; set; }

    public string MineLink => Link("verplichtingen?eigenaar=" + Uri.EscapeDataString(Actor.Name));

    public bool IsFiltered => Request.Query.Count > 0;

    public MatrixView Matrix { get; private set; } = null!;

    public IReadOnlyList<Choice> Themes => [new Choice("", "Alle thema's"), .. Matrix.Themes.Select(theme => new Choice(theme, Capital(theme)))];

    public IReadOnlyList<Choice> Supervisors => [new Choice("", "Alle toezichthouders"), .. Matrix.Supervisors.Select(name => new Choice(name, name))];

    public string Account => $"Register {ShippedRegister.Source.Version}, nagekeken op {Dutch.Date(ShippedRegister.Source.CheckedOn)}. {ShippedRegister.Source.Account}.";

    public IReadOnlyList<Figure> Figures => MatrixFigures.Of(Matrix.Lines, clock.Today());

    public override DataTable Table
    {
        get
        {
            var table = new TableOf<MatrixLine>("Verplichtingen en bouwstenen", Matrix.Lines)
                .Text("Naam", line => line.Name, line => RowLink(line.Code))
                .State("Graad", line => Short(line.Force))
                .Text("Uiterlijk", line => (line.Deadline is { } date ? date.Precision == DatePrecision.Day ? Dutch.ShortDate(date.Date) : date.Text : "") + (line.IsDoubtful ? " achtergrond" : ""));
            foreach (var (at, member) in Matrix.Members.Index()) table.State(member.Name, line => Short(line.Statuses[at], line.Unmanaged[at]));
            return table.WhenEmpty("Geen verplichtingen met deze keuze.").Build();
        }
    }

    protected override async Task Load() => Matrix = await Ask(new ShowMatrix(Blank(Theme), Force, Blank(Supervisor), Before, Blank(Owner), Status));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
