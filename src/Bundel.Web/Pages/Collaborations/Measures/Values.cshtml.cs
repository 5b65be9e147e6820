// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Measures;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Measures;

/// <summary>Enters the values of a reference date for all participants at once.</summary>
public sealed class ValuesModel : BundelPage
{
    protected override Permission Takes => CollaborationsPermissions.Count;

    [BindProperty(Name = "maatstaf", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "peildatum", SupportsGet = true)]
    public DateOnly? ReferenceDate { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    [BindProperty(Name = "herkomst")]
    public ValueBasis Basis { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    [BindProperty(Name = "waarden")]
    public IReadOnlyList<EnteredValue> Values { get; set; } = [];

    public MeasureDetails Measure { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public IReadOnlyList<Choice> BasisChoices { get; } = Choices.Of<ValueBasis>(ValueBases.Name, basis => basis switch
    {
        ValueBasis.Counted => "Zo geteld volgens de telregel.",
        ValueBasis.Cbs => "Overgenomen van het CBS.",
        _ => "De maatstaf bestaat niet voor deze deelnemer; een besluit vult de waarde in.",
    });

    public Task<IActionResult> OnPostAsync()
    {
        var values = Values.Where(row => row.Value is not null && row.Participant is not null).Select(row => new ValueInput(row.Participant!, row.Value!.Value));
        var command = new RecordValues(Code, Needed(ReferenceDate, "peildatum"), Source ?? "", [.. values], Basis, Decision);
        return Do(command, _ => Link(FormattableString.Invariant($"maatstaven/{Code}?peildatum={ReferenceDate:yyyy-MM-dd}")), "De tellingen zijn vastgelegd.");
    }

    /// <summary>What was typed, otherwise what holds now.</summary>
    public string? Entered(string participant)
    {
        var index = Values.ToList().FindIndex(row => row.Participant == participant);
        if (index >= 0) return ModelState[FormattableString.Invariant($"waarden[{index}].waarde")]?.AttemptedValue;
        return Measure.Lines.First(line => line.Participant == participant).Value is { } value ? FieldValue.Of(decimal.Round(value.Value, Dutch.Decimals(value.Value))) : null;
    }

    protected override async Task Load()
    {
        Measure = await Ask(new ShowMeasure(Code, ReferenceDate));
        ReferenceDate ??= Measure.ReferenceDate;
        Decisions = DecisionChoices.Taken(await Ask(new ListDecisions()));
    }
}

/// <summary>One line of the form; empty is unknown.</summary>
public sealed class EnteredValue
{
    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "waarde")]
    public decimal? Value { get; set; }
}
