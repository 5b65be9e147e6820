// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Api.Documentation;
using Bundel.Web.Api.Frame;
using Bundel.Web.Api.OpenApi;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Bundel.Web.Pages.ApiDocumentation;

/// <summary>The API for readers: every operation, and a question that can be tried with a key of one's own.</summary>
[AllowAnonymous]
[EnableRateLimiting(ApiLimits.Policy)]
public sealed class IndexModel(ApiDocument document, TryOut tryOut) : PageModel
{
    /// <summary>Prefix of the form fields that are parameters.</summary>
    public const string Prefix = "veld-";

    private static readonly JsonSerializerOptions Readable = new(UseCaseJson.Options) { WriteIndented = true };

    public IReadOnlyList<OperationView> Operations { get; private set; } = [];

    /// <summary>The operation that is shown; without one the page is the list.</summary>
    public OperationView? Operation { get; private set; }

    public string Origin => $"{Request.Scheme}://{Request.Host}";

    public string? TriedAddress { get; private set; }

    public int TriedStatus { get; private set; }

    public string TriedBody { get; private set; } = "";

    public IActionResult OnGet(string? operatie)
    {
        Operations = OperationView.All(document);
        if (operatie is null) return Page();
        Operation = Operations.FirstOrDefault(operation => operation.Id == operatie);
        return Operation is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string operatie, [FromForm(Name = "sleutel")] string? key)
    {
        var page = OnGet(operatie);
        if (Operation is not { CanBeTried: true } || await tryOut.Ask(operatie, key ?? "", Field, HttpContext.RequestAborted) is not { } answer) return NotFound();
        (TriedAddress, TriedStatus, TriedBody) = (answer.Address, answer.Status, Indent(answer.Body));
        return page;
    }

    /// <summary>What the visitor filled in; the key is never shown again.</summary>
    public string? Field(string name) => Request.HasFormContentType ? Request.Form[Prefix + name].ToString() : null;

    private static string Indent(string json) => json.Length == 0 ? "" : JsonNode.Parse(json)!.ToJsonString(Readable);
}
