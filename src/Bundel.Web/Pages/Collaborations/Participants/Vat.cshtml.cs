// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Participants;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>Records the VAT profile of a participant.</summary>
public sealed class VatModel : BundelPage
{
    protected override Permission Takes => CollaborationsPermissions.Vat;

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "vanaf")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty(Name = "aftrekbaar")]
    public decimal? Deductible { get; set; }

    [BindProperty(Name = "compensabel")]
    public decimal? Compensable { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    public ParticipantDetails Participant { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync()
    {
        var command = new RecordVatProfile(Code, Needed(ValidFrom, "vanaf"), Needed(Deductible, "aftrekbaar"), Needed(Compensable, "compensabel"), Source ?? "");
        return Do(command, _ => Link("deelnemers/" + Code), "Het btw-profiel is vastgelegd.");
    }

    protected override async Task Load() => Participant = await Ask(new ShowParticipant(Code));
}
