// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>A row of a table in the form of a key. A row without anything in it does not count.</summary>
public interface IKeyRow
{
    bool IsEmpty { get; }
}

/// <summary>Who or what, and its part or amount.</summary>
public sealed class PartRow : IKeyRow
{
    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "deel")]
    public decimal? Part { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Code) && Part is null;
}

/// <summary>A year and the part of the new key in it.</summary>
public sealed class StepRow : IKeyRow
{
    [BindProperty(Name = "jaar")]
    public int? Year { get; set; }

    [BindProperty(Name = "deel")]
    public decimal? Part { get; set; }

    public bool IsEmpty => Year is null && Part is null;

    public static StepRow Of(PathStep step) => new() { Year = step.Year, Part = step.Part };
}

/// <summary>The own minimum and maximum of a participant.</summary>
public sealed class BoundsRow : IKeyRow
{
    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "minimum")]
    public Money? Floor { get; set; }

    [BindProperty(Name = "maximum")]
    public Money? Cap { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Participant) && Floor is null && Cap is null;

    public static BoundsRow Of(Bounds own) => new() { Participant = own.Participant, Floor = own.Floor, Cap = own.Cap };
}

/// <summary>An activity: minutes each time, and the measure that counts how often.</summary>
public sealed class ActivityRow : IKeyRow
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "minuten")]
    public decimal? Minutes { get; set; }

    [BindProperty(Name = "maatstaf")]
    public string? Measure { get; set; }

    [BindProperty(Name = "moment")]
    public string? Moment { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name + Measure + Moment) && Minutes is null;

    public static ActivityRow Of(TimedActivity activity) => new() { Name = activity.Name, Minutes = activity.Minutes, Measure = activity.Measure, Moment = activity.Moment.ToString() };
}
