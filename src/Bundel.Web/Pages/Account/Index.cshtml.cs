// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Doors;
using Bundel.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Account;

/// <summary>The person's own page: keys for programs, and where you are signed in.</summary>
public sealed class IndexModel(UseCases useCases, ModuleList modules) : BundelPage
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "dagen")]
    public int Days { get; set; } = 90;

    [BindProperty(Name = "rechten")]
    public IReadOnlyList<string> Scopes { get; set; } = [];

    public NewApiKey? Made { get; private set; }

    public IReadOnlyList<SessionView> Sessions { get; private set; } = [];

    public IReadOnlyList<ApiKeyView> Keys { get; private set; } = [];

    public IEnumerable<Permission> Permissions => modules.Permissions.OrderBy(permission => permission.Code, StringComparer.Ordinal);

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await useCases.Run(new CreateApiKey(Name ?? "", Days, Scopes.Count == 0 ? null : Scopes), Actor, HttpContext.RequestAborted);
        if (!result.Succeeded) return await Refuse(result.Problems);
        Made = result.Value;
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostIntrekkenAsync([FromForm(Name = "sleutel")] ApiKeyId key) =>
        Do(new WithdrawApiKey(key), _ => "/account", "De sleutel is ingetrokken.");

    public Task<IActionResult> OnPostBeeindigenAsync([FromForm(Name = "sessie")] SessionId session) =>
        Do(new EndOwnSession(session), _ => "/account", "De sessie is beëindigd.");

    public bool IsThisOne(SessionView session) => session.Id == SignInTicket.SessionOf(User);

    /// <summary>What a key may, in words.</summary>
    public string Words(ApiKeyView key) => key.Scopes is null
        ? "alles wat u mag"
        : Dutch.List([.. key.Scopes.Select(scope => modules.Permissions.FirstOrDefault(permission => permission.Code == scope)?.Description ?? scope)]);

    protected override async Task Load()
    {
        Keys = await Ask(new ListApiKeys());
        Sessions = await Ask(new ListOwnSessions());
    }
}
