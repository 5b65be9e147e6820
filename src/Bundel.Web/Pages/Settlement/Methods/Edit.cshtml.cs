// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Methods;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>One part: its versions, a draft to change, and adopting it.</summary>
public sealed class EditModel(TimeProvider clock) : MethodPage
{
    [BindProperty(SupportsGet = true, Name = "onderdeel")]
    public string Part { get; set; } = "";

    [BindProperty(Name = "geldigVanaf")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty(Name = "inhoud")]
    public string? Definition { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    [BindProperty(Name = "versie")]
    public Guid? Version { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    public string Name => PartWords.NameOf(Part) ?? Part;

    public IReadOnlyList<MethodView> Versions { get; private set; } = [];

    public MethodView? Draft => Versions.FirstOrDefault(version => version.State == "concept");

    public static string Words(MethodView version) => FormattableString.Invariant($"Versie {version.Version}, {version.State}, geldig vanaf {Dutch.ShortDate(version.ValidFrom)}");

    public bool MayAdopt => May(SettlementPermissions.Adopt);

    public async Task<IActionResult> OnPostAsync()
    {
        var read = MethodJsonParts.Read(Part, Definition ?? "");
        return read.Succeeded
            ? await Do(new DraftMethod(Needed(ValidFrom, "geldigVanaf"), new MethodContent(read.Value), Source), _ => Link("verrekenen/methoden/" + Part), "Het concept is bewaard.")
            : await Refuse(read.Problems);
    }

    public Task<IActionResult> OnPostVaststellenAsync()
    {
        ModelState.Remove("geldigVanaf");
        return Do(new AdoptMethod(MethodId.From(Version ?? default), Decision ?? ""), _ => Link("verrekenen/methoden/" + Part), "De versie is vastgesteld.");
    }

    protected override async Task Load()
    {
        if (PartWords.NameOf(Part) is null) throw new Doors.RefusedException([Problem.NotFound("Dit onderdeel is er niet.")]);
        Versions = [.. (await Ask(new ListMethods())).Where(version => version.Part == Part)];
        Definition ??= Versions.Count > 0 ? Versions[0].Content : null;
        ValidFrom ??= Draft?.ValidFrom ?? new DateOnly(clock.Today().Year + 1, 1, 1);
    }
}
