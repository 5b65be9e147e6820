// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>The fields that adding and changing share.</summary>
public abstract class MeasureForm : BundelPage
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "eenheid")]
    public string? Unit { get; set; }

    [BindProperty(Name = "moment")]
    public MeasureMoment Moment { get; set; }

    [BindProperty(Name = "peildag")]
    public string? ReferenceDay { get; set; } = "1 januari";

    [BindProperty(Name = "inwonersVanCbs")]
    public bool CountsInhabitants { get; set; }

    public IReadOnlyList<Choice> MomentChoices { get; } = Choices.Of<MeasureMoment>(hint: moment => moment == MeasureMoment.ReferenceDate
        ? "Eén telling op een dag in het jaar."
        : "Een telling op de eerste dag van iedere maand; de sleutel rekent met het gemiddelde.");

    protected MeasureText ToText() => new(Name ?? "", Unit ?? "", Moment, ReferenceDay ?? "", CountsInhabitants);

    protected void Fill(MeasureText text)
    {
        (Name, Unit, Moment) = (text.Name, text.Unit, text.Moment);
        (ReferenceDay, CountsInhabitants) = (text.ReferenceDay, text.CountsInhabitants);
    }
}
