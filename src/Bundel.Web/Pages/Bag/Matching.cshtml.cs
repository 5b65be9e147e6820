// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Matching;
using Bundel.Bag.Matching.Lists;
using Bundel.Web.Design;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>Matching a list: it is read from the form itself and never kept, only what is needed of it goes on.</summary>
public sealed class MatchingModel(IDataProtectionProvider protection) : BagPage
{
    private const int Shown = 10;
    private readonly SealedRows seal = new(protection);
    private MatchedListsView view = null!;

    protected override Permission Takes => BagPermissions.Work;

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "registratie")]
    public Registration Registration { get; set; }

    [BindProperty(Name = "sleutel")]
    public string? Key { get; set; }

    [BindProperty(Name = "indeling")]
    public string? Form { get; set; }

    [BindProperty(Name = "kolommen")]
    public string? Columns { get; set; }

    [BindProperty(Name = "bewaarDagen")]
    public int? KeepDays { get; set; }

    [BindProperty(Name = "grondslag")]
    public string? LegalGround { get; set; }

    [BindProperty(Name = "bewaarIndelingAls")]
    public string? SaveAs { get; set; }

    /// <summary>The rows of the preview, in the hands of the browser.</summary>
    [BindProperty(Name = "gelezen")]
    public string? Sealed { get; set; }

    public string? SealedFile { get; private set; }

    /// <summary>What was read, before anything is stored.</summary>
    public AddressList? Preview { get; private set; }

    public IReadOnlyList<MatchedListView> Lists => view.Lists;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public IReadOnlyList<Choice> Members => [.. view.Members.Select(member => new Choice(member.Code, member.Name))];

    public IReadOnlyList<Choice> Registrations => [.. Enum.GetValues<Registration>().Select(each => new Choice(each.Json(), each.Text()))];

    public IReadOnlyList<Choice> Forms => [new Choice("", "Raden uit de kop"), .. view.Forms.Keys.Order(StringComparer.Ordinal).Select(code => new Choice(code, code))];

    public DataTable PreviewTable => new TableOf<ListRow>("De eerste rijen, zoals ze zijn gelezen", Preview!.Rows.Take(Shown))
        .Number("Rij", row => row.Number).Text("Sleutel", row => row.Key).Text("Straat", row => row.Address.Street ?? row.Address.Line).Text("Nummer", row => string.Join(' ', new[] { row.Address.Number, row.Address.Letter, row.Address.Suffix }.Where(part => part is not null)))
        .Text("Postcode", row => row.Address.Postcode).Text("Woonplaats", row => row.Address.Town).Text("Identificatie", row => row.Address.AddressId ?? row.Address.ObjectId).Build();

    public DataTable ListTable => new TableOf<MatchedListView>("Gekoppelde lijsten", Lists)
        .Text("Lijst", row => row.Code, row => Link("bag/koppelen/" + row.Code)).Text("Deelnemer", row => row.ParticipantName).Text("Registratie", row => row.Registration.Text()).Number("Rijen", row => row.Figures.Rows)
        .Number("Zeker", row => row.Figures.States.GetValueOrDefault(MatchState.Certain)).Number("Te beoordelen", row => row.Open).Date("Verwijderd na", row => row.DeleteOn).Build();

    public DataTable RateTable => new TableOf<(MatchedListView List, AgreementRate Rate)>("Overeenstemming met de BAG", Lists.SelectMany(list => list.Figures.Rates.Select(rate => (list, rate))))
        .Text("Registratie", row => row.List.Registration.Text()).Text("Deelnemer", row => row.List.ParticipantName).Text("Lijst", row => row.List.Code).Text("Wat wordt vergeleken", row => row.Rate.Name)
        .Number("Juist", row => row.Rate.Right).Number("Van", row => row.Rate.Of).Text("Percentage", row => row.Rate.Percentage is { } part ? $"{Dutch.Number(part, 1)} %" : "onbekend").Build();

    public async Task<IActionResult> OnPostVoorbeeldAsync()
    {
        var read = await Read();
        if (!read.Succeeded) return await Refuse(read.Problems);
        Preview = read.Value;
        Columns = Preview.Mapping.Text();
        Sealed = seal.Seal(Pack(Preview));
        SealedFile = Sealed is null ? null : Preview.File;
        foreach (var field in new[] { "kolommen", "gelezen" }) ModelState.Remove(field);
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var given = Upload is null && !string.IsNullOrEmpty(Sealed) ? Kept(Sealed) : (await Read()).Select(Pack);
        if (!given.Succeeded) return await Refuse(given.Problems);
        var list = given.Value;
        return await Do(
            new MatchRows(Participant ?? "", Code ?? "", Registration, list.Rows, KeepDays ?? MatchRows.UsualDays, LegalGround, list.Columns, string.IsNullOrWhiteSpace(SaveAs) ? null : SaveAs),
            _ => Link($"bag/koppelen/{Code?.Trim()}"),
            "De lijst is gekoppeld. Het bestand zelf is niet bewaard.");
    }

    protected override async Task Load()
    {
        view = await Ask(new ListMatchedLists());
        KeepDays ??= MatchRows.UsualDays;
    }

    private ReadList Pack(AddressList list) => new(list.File, Key?.Trim() ?? "", list.Mapping.Text(), [.. list.Rows.Select(RowInput.Of)]);

    /// <summary>The rows of the preview, as long as they were read as the form says.</summary>
    private Result<ReadList> Kept(string text)
    {
        if (seal.Open(text) is not { } list) return Problem.InField("bestand", "voorbeeld-verlopen", "Het voorbeeld is verlopen; kies het bestand opnieuw.");
        if (list.Columns != Columns?.Trim() || list.Key != (Key?.Trim() ?? "")) return Problem.InField("bestand", "kolommen-veranderd", "De kolommen of de sleutel zijn veranderd; kies het bestand opnieuw.");
        SealedFile = list.File;
        return list;
    }

    private async Task<Result<AddressList>> Read()
    {
        view = await Ask(new ListMatchedLists());
        if (Upload is null || Upload.Length == 0) return Problem.InField("bestand", "bestand-ontbreekt", "Kies een bestand.");
        var text = string.IsNullOrWhiteSpace(Columns) && Form is { Length: > 0 } ? view.Forms.GetValueOrDefault(Form) ?? "" : Columns ?? "";
        var mapping = ListMapping.Parse(text);
        if (!mapping.Succeeded) return Result<AddressList>.Failure(mapping.Problems.Select(problem => problem with { Field = "kolommen" }));
        var chosen = string.IsNullOrWhiteSpace(Key) ? mapping.Value : new ListMapping(new Dictionary<ListField, string> { [ListField.Key] = Key.Trim() }).Over(mapping.Value);
        await using var stream = Upload.OpenReadStream();
        var read = ListReader.Read(stream, Upload.FileName, new ListRequest(chosen, LegalGround));
        return read.Succeeded ? read : Result<AddressList>.Failure(read.Problems.Select(problem => problem with { Field = problem.Field ?? "bestand" }));
    }
}
