// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Collaborations.Ports;
using Bundel.Formation.Packages;
using Bundel.Formation.Reading;
using Bundel.Web.Design;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>What can be shared, what was taken, and what others have.</summary>
public sealed class PackagesModel : FormationPage
{
    [BindProperty(Name = "pakket")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "inhoud")]
    public string? Given { get; set; }

    [BindProperty(Name = "bestand", SupportsGet = true)]
    public string? Offered { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "versie")]
    public string? Version { get; set; }

    [BindProperty(Name = "auteur")]
    public string? Author { get; set; }

    [BindProperty(Name = "licentie")]
    public string? Licence { get; set; }

    [BindProperty(Name = "bronnen")]
    public string? Sources { get; set; }

    [BindProperty(Name = "onderdelen")]
    public List<string> Chosen { get; set; } = [];

    public PackagesView View { get; private set; } = null!;

    public SharePackage? Shown { get; private set; }

    public IReadOnlyList<ItemPreview> Previews { get; private set; } = [];

    public DataTable Others => new TableOf<OfferedPackage>("Wat anderen al hebben", View.Offered)
        .Text("Pakket", offer => offer.Package?.Name ?? offer.File, offer => offer.Package is null ? null : Link("inrichten/delen?bestand=" + Uri.EscapeDataString(offer.File)))
        .Text("Versie", offer => offer.Package?.Version ?? "")
        .Text("Auteur", offer => offer.Package?.Author ?? "")
        .Text("Licentie", offer => offer.Package?.Licence ?? "")
        .State("Hier", offer => offer.State switch
        {
            OfferState.New => new State("nieuw", Tone.Quiet),
            OfferState.Newer => new State("nieuwere versie", Tone.Warn),
            OfferState.Taken => new State("overgenomen", Tone.Good),
            _ => new State("onleesbaar", Tone.Bad),
        })
        .Text("Onderdelen", offer => offer.Fault ?? Dutch.List([.. offer.Package!.Items.Select(item => item.Name)]))
        .WhenEmpty("Er zijn geen pakketten in de map.")
        .Build();

    public DataTable Taken => new TableOf<TakenPackage>("Overgenomen", View.Taken)
        .Text("Herkomst", row => row.Origin)
        .Text("Onderdelen", row => Dutch.List(row.Items))
        .Text("Door", row => row.By)
        .Text("Op", row => Dutch.Instant(row.AtUtc))
        .Text("Nieuwere versie", row => row.Newer ?? "")
        .WhenEmpty("Er is nog niets overgenomen.")
        .Build();

    public DataTable Preview => new TableOf<ItemPreview>("Wat er zou veranderen", Previews)
        .Text("Onderdeel", row => row.Item.Name)
        .Text("Soort", row => row.Item.Kind)
        .State("Uitkomst", row => row.Outcome switch
        {
            ItemOutcome.New => new State("nieuw", Tone.Good),
            ItemOutcome.Same => new State("gelijk", Tone.Quiet),
            _ => new State("anders", Tone.Warn),
        })
        .Text("Regels weg", row => Dutch.Number(row.Difference.Count(line => line.StartsWith('−'))))
        .Text("Regels erbij", row => Dutch.Number(row.Difference.Count(line => line.StartsWith('+'))))
        .Build();

    public bool IsChosen(ShareableItem item) => !Request.HasFormContentType || Chosen.Contains($"{item.Kind}/{item.Code}");

    public Task<IActionResult> OnPostOphalenAsync() => Do(new FetchPackages(), fetched => Link("inrichten/delen"), "De laatste stand is opgehaald.");

    public string Json => JsonSerializer.Serialize(Shown, UseCaseJson.Options);

    public async Task<IActionResult> OnPostBekijkAsync()
    {
        if (Upload is null || Upload.Length is 0 or > InputText.MaxBytes) return await Refuse([Problem.InField("pakket", "bestand-ontbreekt", "Kies een deelpakket van ten hoogste 20 MB.")]);
        using var memory = new MemoryStream();
        await Upload.CopyToAsync(memory, HttpContext.RequestAborted);
        var read = InputText.Read<SharePackage>(memory.ToArray(), Upload.FileName);
        var previews = read.Succeeded ? await Try(new PreviewPackage(read.Value)) : null;
        if (previews is not { Succeeded: true }) return await Refuse([.. read.Problems.Concat(previews?.Problems ?? []).Select(problem => problem with { Field = "pakket" })]);
        (Shown, Previews) = (read.Value, previews.Value);
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostNeemOverAsync()
    {
        Require(Bundel.Formation.FormationPermissions.Prepare);
        var read = InputText.Read<SharePackage>(System.Text.Encoding.UTF8.GetBytes(Given ?? ""));
        return read.Succeeded ? await Do(new ImportPackage(read.Value), _ => Link("inrichten/delen"), "Het pakket is overgenomen.") : await Refuse(read.Problems);
    }

    [HandsOutFile]
    public async Task<IActionResult> OnPostMaakAsync()
    {
        Require(Bundel.Formation.FormationPermissions.Prepare);
        var made = await Try(new ExportPackage(Code ?? "", Name ?? "", Version ?? "", Author ?? "", Licence ?? "", (Sources ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), Chosen));
        return made.Succeeded ? File(JsonSerializer.SerializeToUtf8Bytes(made.Value, UseCaseJson.Options), "application/json", $"{made.Value.Code}-{made.Value.Version}.deelpakket.json") : await Refuse(made.Problems);
    }

    protected override async Task Load()
    {
        View = await Ask(new ListPackages());
        if (Shown is not null || View.Offered.FirstOrDefault(offer => offer.File == Offered)?.Package is not { } package) return;
        Shown = package;
        var previews = await Try(new PreviewPackage(package));
        if (previews.Succeeded) Previews = previews.Value;
    }
}
