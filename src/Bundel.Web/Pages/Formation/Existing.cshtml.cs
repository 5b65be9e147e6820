// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Existing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>Existing collaborations that one could join.</summary>
public sealed class ExistingModel : FormationPage
{
    private IReadOnlyList<KnownCollaboration> all = [];

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "vorm")]
    public string? Form { get; set; }

    [BindProperty(Name = "sinds")]
    public string? Since { get; set; }

    [BindProperty(Name = "zetel")]
    public string? Seat { get; set; }

    [BindProperty(Name = "deelnemers")]
    public string? Participants { get; set; }

    [BindProperty(Name = "bron")]
    public string? Source { get; set; }

    [BindProperty(Name = "opmerking")]
    public string? Remark { get; set; }

    public DataTable Table => new TableOf<KnownCollaboration>("Bekende ICT-samenwerkingen", all)
        .Text("Samenwerking", known => known.Name)
        .Text("Code", known => known.Code)
        .Text("Rechtsvorm", known => known.Form ?? "onbekend")
        .Text("Sinds", known => known.Since ?? "onbekend")
        .Text("Zetel", known => known.Seat ?? "onbekend")
        .Text("Deelnemers", known => known.Participants.Count == 0 ? "onbekend" : Dutch.List([.. known.Participants, .. known.Others]))
        .Text("Basis", known => known.Basis)
        .Text("Opmerking", known => known.Remark)
        .Text("Bron", known => known.Source)
        .Build();

    public Task<IActionResult> OnPostAsync()
    {
        var code = string.IsNullOrWhiteSpace(Code) ? Kernel.Code.From(Name ?? "") : Code.Trim();
        string[] participants = (Participants ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Do(new RecordKnownCollaboration(new KnownCollaboration(code, Name?.Trim() ?? "", Blank(Form), Blank(Since), Blank(Seat), participants, [], Source?.Trim() ?? "", "nagaan", Remark?.Trim() ?? "")), _ => Link("inrichten/bestaande-samenwerkingen"), $"{Name} staat in het register.");
    }

    protected override async Task Load() => all = await Ask(new ListKnownCollaborations());

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
