// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Messages;
using Bundel.Bag.Messages.Register;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>Checks one message in four layers; the message is not kept.</summary>
public sealed class MessagesModel : BagPage
{
    private const long Most = 50_000_000;

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    public MessageReport? Report { get; private set; }

    public SchemasView Schemas { get; private set; } = null!;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public DataTable LayerTable => new TableOf<LayerReport>("Vier lagen", Report!.Layers)
        .Text("Laag", row => row.Layer switch { CheckLayer.WellFormed => "Welgevormd en veilig", CheckLayer.Schema => "Schema", CheckLayer.Rules => "Regels van het koppelvlak", _ => "De BAG" })
        .State("Uitkomst", row => row.Outcome switch { LayerOutcome.Good => new State("Goed", Tone.Good), LayerOutcome.Faulty => new State("Fout", Tone.Bad), _ => new State("Niet getoetst", Tone.Quiet) })
        .Text("Toelichting", row => row.Note).Build();

    public DataTable FaultTable => new TableOf<MessageFault>("Fouten", Report!.Faults)
        .Text("Regel", row => row.Rule).Text("Wat", row => row.Message).Text("Plaats", row => row.Place).Text("Gevonden", row => row.Found).Text("Verwacht", row => row.Expected).WhenEmpty("Er zijn geen fouten gevonden.").Build();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is null || Upload.Length == 0) return await Refuse([Problem.InField("bestand", "bestand-ontbreekt", "Kies een bestand.")]);
        if (Upload.Length > Most) return await Refuse([Problem.InField("bestand", "bericht-te-groot", "Dit bericht is te groot.") with { Expected = "hoogstens 50 MB" }]);
        using var reader = new StreamReader(Upload.OpenReadStream());
        var report = await Try(new CheckMessage(Upload.FileName, await reader.ReadToEndAsync(HttpContext.RequestAborted)));
        if (!report.Succeeded) return await Refuse(report.Problems);
        Report = report.Value;
        await Load();
        return Page();
    }

    protected override async Task Load() => Schemas = await Ask(new ListSchemas());
}
