// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>Records a municipal reorganisation, after showing in words what it changes.</summary>
public sealed class ReorganiseModel : BundelPage
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    private IReadOnlyList<ParticipantView> all = [];

    [BindProperty(Name = "soort")]
    public ReorganisationKind Kind { get; set; }

    [BindProperty(Name = "datum")]
    public DateOnly? Date { get; set; }

    [BindProperty(Name = "voorgangers")]
    public IReadOnlyList<string> Predecessors { get; set; } = [];

    [BindProperty(Name = "overigeVoorgangers")]
    public string? Others { get; set; }

    [BindProperty(Name = "opvolgers")]
    public string? Successors { get; set; }

    [BindProperty(Name = "toelichting")]
    public string? Note { get; set; }

    public ReorganisationPreview? Preview { get; private set; }

    public IEnumerable<Choice> Participants => all.Where(row => row.Left is null && row.OrganisationKind == OrganisationKind.Gemeente).Select(row => new Choice(row.Code, row.Name));

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "bevestigd")] bool confirmed)
    {
        await Load();
        var date = Needed(Date, "datum");
        var input = new ReorganisationInput(Kind, date, [.. Predecessors], [.. (Successors ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Successor)], Others, Note);
        if (confirmed) return await Do(new RecordReorganisation(input), _ => Link("deelnemers?toon=alle"), "De herindeling is vastgelegd.");
        if (!ModelState.IsValid) return Page();
        var preview = await Try(new PreviewReorganisation(input));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        return Page();
    }

    protected override async Task Load() => all = await Ask(new ListParticipants());

    private SuccessorInput Successor(string line)
    {
        var parts = line.Split(';', 2, StringSplitOptions.TrimEntries);
        var existing = all.FirstOrDefault(row => SearchText.Fold(row.Name) == SearchText.Fold(parts[0]) || row.Code == parts[0]);
        return existing is not null
            ? new SuccessorInput(existing.Code)
            : new SuccessorInput(Code.From(parts[0]), parts[0], parts.Length > 1 ? parts[1] : null);
    }
}
