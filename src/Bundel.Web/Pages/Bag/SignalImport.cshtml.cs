// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Members;
using Bundel.Bag.Signals;
using Bundel.Bag.Signals.Importing;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>Signals from a file, with a mapping that can be kept; shown before it is stored.</summary>
public sealed class SignalImportModel : FileForm
{
    protected override Permission Takes => BagPermissions.Work;

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "bewaardeIndeling")]
    public string? Saved { get; set; }

    [BindProperty(Name = "soort")]
    public SignalKind? Kind { get; set; }

    [BindProperty(Name = "kolommen")]
    public string? Columns { get; set; }

    [BindProperty(Name = "bewaarAls")]
    public string? SaveAs { get; set; }

    public SignalImport? Preview { get; private set; }

    public IReadOnlyList<Choice> Members { get; private set; } = [];

    public IReadOnlyList<Choice> Mappings { get; private set; } = [];

    public IReadOnlyList<Choice> Kinds => [new("", "Staat in het bestand"), .. Choices.Of<SignalKind>()];

    public string Summary => $"{FileName}: {Dutch.Number(Preview!.New)} nieuw, {Dutch.Number(Preview.Changed)} gewijzigd, {Dutch.Number(Preview.Equal)} gelijk, {Dutch.Number(Preview.Duplicate)} dubbel.";

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("Signalen over de BAG", "bag/signalen"));

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        var preview = await Mapping().Then(given => Preparing(given));
        if (!preview.Succeeded) return await Refuse(preview.Problems);
        Preview = preview.Value;
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostImporterenAsync()
    {
        var (mapping, file) = (Mapping(), await Given());
        return mapping.Succeeded && file.Succeeded
            ? await Do(new ImportSignals(Participant ?? "", file.Value, mapping.Value.Mapping, Saved, SaveAs), _ => Link("bag/signalen"), $"De signalen uit {FileName} zijn overgenomen.")
            : await Refuse([.. mapping.Problems, .. file.Problems]);
    }

    protected override async Task Load()
    {
        Members = [.. (await Ask(new ListBagMembers())).Select(member => new Choice(member.Code, member.Name))];
        Mappings = [new("", "Geen"), .. (await Ask(new ListSignalMappings())).Select(saved => new Choice(saved.Name, saved.Name))];
    }

    private async Task<Result<SignalImport>> Preparing(FormMapping given) => await (await Given()).Then(file => Try(new PreviewSignals(Participant ?? "", file, given.Mapping, Saved)));

    private Result<FormMapping> Mapping()
    {
        if (Kind is null && string.IsNullOrWhiteSpace(Columns)) return new FormMapping(string.IsNullOrEmpty(Saved) ? SignalMapping.Guess : null);
        var parts = (Columns ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries)).ToList();
        if (parts.Find(part => part.Length < 2) is { } wrong) return Problem.InField("kolommen", "indeling-onjuist", "Zet tussen veld en kolom een isteken.") with { Found = wrong[0], Expected = "kenmerk = Zaaknummer" };
        return new FormMapping(new SignalMapping(Kind, parts.GroupBy(part => part[0]).ToDictionary(group => group.Key, group => group.Last()[1])));
    }

    /// <summary>What the form says of columns; nothing when a mapping that was kept says it.</summary>
    private sealed record FormMapping(SignalMapping? Mapping);
}
