// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Access;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Access;

/// <summary>Gives another role to someone who has one here already.</summary>
public sealed class GiveModel : AccessForm
{
    [BindProperty(Name = "persoon")]
    public PersonId Person { get; set; }

    public IReadOnlyList<Choice> Persons { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Do(new GiveRole(Person, Role, Participant), _ => Link("toegang"), "De rol is gegeven.");

    protected override async Task Load()
    {
        await base.Load();
        Persons = [.. (await Ask(new ListAccess())).Roles.DistinctBy(row => row.Person).Select(row => new Choice(row.Person.ToString(), $"{row.Name} ({row.Email})"))];
    }
}
