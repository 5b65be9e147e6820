// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Calendar;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>What is in the calendar, and the secret addresses with which calendar programs fetch it.</summary>
public sealed class AddressesModel(UseCases useCases) : ObligationsPage
{
    private IReadOnlyList<CalendarEvent> events = [];
    private IReadOnlyList<NamedThing> members = [];

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    public string? Secret { get; private set; }

    public IReadOnlyList<AddressView> Addresses { get; private set; } = [];

    public IReadOnlyList<Choice> Scopes => [.. Actor.Participants is null ? [new Choice("", "De samenwerking")] : Array.Empty<Choice>(), .. members.Select(member => new Choice(member.Code, member.Name))];

    public override DataTable Table => new TableOf<CalendarEvent>("Agenda", events)
        .Date("Dag", item => item.Day)
        .Text("Wat", item => item.Title)
        .Text("Toelichting", item => item.Text)
        .WhenEmpty("Er staat niets in de agenda.")
        .Build();

    public string CalendarUrl(string secret) => $"{Request.Scheme}://{Request.Host}/openbaar/{Collaboration.Code}/agenda/{secret}.ics";

    public string ChangesUrl(string secret) => $"{Request.Scheme}://{Request.Host}/openbaar/{Collaboration.Code}/wijzigingen/{secret}.json";

    public async Task<IActionResult> OnPostAsync()
    {
        var made = await useCases.Run(new MakeAddress(Name ?? "", string.IsNullOrEmpty(Participant) ? null : Participant), Actor, HttpContext.RequestAborted);
        if (!made.Succeeded) return await Refuse(made.Problems);
        Secret = made.Value.Secret;
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostIntrekkenAsync([FromForm(Name = "id")] Guid id) =>
        Do(new WithdrawAddress(id), _ => Link("verplichtingen/agenda"), "Het adres is ingetrokken.");

    protected override async Task Load()
    {
        events = (await Ask(new ShowCalendar())).Events;
        members = (await Ask(new ShowMatrix(Theme: "geen"))).Members;
        Addresses = await Ask(new ListAddresses());
    }
}
