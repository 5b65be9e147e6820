// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>The fields that adding and changing share.</summary>
public abstract class ParticipantForm : BundelPage
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "soortOrganisatie")]
    public OrganisationKind OrganisationKind { get; set; }

    [BindProperty(Name = "gemeentecode")]
    public string? MunicipalityCode { get; set; }

    [BindProperty(Name = "vanaf")]
    public DateOnly? Joined { get; set; }

    [BindProperty(Name = "oin")]
    public string? Oin { get; set; }

    [BindProperty(Name = "kvk")]
    public string? Kvk { get; set; }

    public IReadOnlyList<Choice> MunicipalityChoices { get; } =
        [new Choice("", "Geen gemeente uit de indeling van 2025"), .. Municipalities.All.Select(row => new Choice(row.Code, $"{row.Name} ({row.Code})"))];
}
