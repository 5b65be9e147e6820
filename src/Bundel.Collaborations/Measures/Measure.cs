// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

public readonly record struct MeasureId(Guid Value) : ITypedId<MeasureId>
{
    public static MeasureId From(Guid value) => new(value);
}

/// <summary>A measure (verdeelmaatstaf): what is counted of each participant. What counts as one stands in its counting rules.</summary>
public sealed class Measure : ITenantOwned
{
    private Measure()
    {
    }

    public Measure(CollaborationId collaboration, string code, MeasureText text)
    {
        Id = ITypedId<MeasureId>.New();
        CollaborationId = collaboration;
        Code = code;
        Change(text);
    }

    public MeasureId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public MeasureMoment Moment { get; private set; }

    public int ReferenceDay { get; private set; }

    public int ReferenceMonth { get; private set; }

    /// <summary>Inhabitants as the CBS counts them: the shipped numbers may be taken over.</summary>
    public bool CountsInhabitants { get; private set; }

    public void Change(MeasureText text)
    {
        Name = text.Name.Trim();
        Unit = text.Unit.Trim();
        Moment = text.Moment;
        CountsInhabitants = text.CountsInhabitants;
        var day = Measures.ReferenceDay.Parse(text.ReferenceDay).Value;
        (ReferenceDay, ReferenceMonth) = (day.Day, day.Month);
    }

    /// <summary>The reference dates that should be known by now: the last reference day, or the months of the last whole year.</summary>
    public IReadOnlyList<DateOnly> CurrentReferenceDates(DateOnly today)
    {
        if (Moment == MeasureMoment.MonthlyAverage) return [.. Enumerable.Range(1, 12).Select(month => new DateOnly(today.Year - 1, month, 1))];
        var thisYear = new ReferenceDay(ReferenceDay, ReferenceMonth).In(today.Year);
        return [thisYear <= today ? thisYear : new ReferenceDay(ReferenceDay, ReferenceMonth).In(today.Year - 1)];
    }
}
