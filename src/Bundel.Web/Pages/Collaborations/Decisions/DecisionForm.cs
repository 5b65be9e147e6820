// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Decisions;

/// <summary>The fields that adding and changing share.</summary>
public abstract class DecisionForm : BundelPage
{
    [BindProperty(Name = "kenmerk")]
    public string? Reference { get; set; }

    [BindProperty(Name = "orgaan")]
    public Body Body { get; set; }

    [BindProperty(Name = "onderwerp")]
    public string? Subject { get; set; }

    [BindProperty(Name = "datum")]
    public DateOnly? Date { get; set; }

    /// <summary>The bodies that the legal form has.</summary>
    public IReadOnlyList<Choice> BodyChoices =>
        [.. Choices.Of<Body>().Where(choice => Bodies.Of(Collaboration.LegalForm).Any(body => body.ToString() == choice.Value))];
}
