// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>The form of one application, technology or coupling: every field that a rule may ask.</summary>
public sealed class LandscapeRowModel : BlueprintsPage
{
    private const string New = "nieuw";

    [BindProperty(Name = "organisatie", SupportsGet = true)]
    public string Owner { get; set; } = "";

    [BindProperty(Name = "lijst", SupportsGet = true)]
    public string List { get; set; } = "";

    [BindProperty(Name = "code", SupportsGet = true)]
    public string Code { get; set; } = "";

    public LandscapeView View { get; private set; } = null!;

    public bool IsNew => Code == New;

    public string Title => Kept?.Name ?? List switch { "applicaties" => "Nieuwe applicatie", "technologie" => "Nieuwe technologie", _ => "Nieuwe koppeling" };

    public FieldOptions Name => Control("naam", "Naam", Design.FieldKind.Text, Kept?.Name) with { Optional = false };

    /// <summary>Fields of which the answer is a key, with an empty one more where there may be several.</summary>
    public IEnumerable<FieldOptions> Keys => LandscapeRowForm.Keys(List).SelectMany(one => Several(one.Code, LandscapeRowForm.Kept(Kept, one.Code), one.Many)
        .Select((given, i) => Suggested(one.Code, one.Many ? $"{one.Label} {Dutch.Number(i + 1)}" : one.Label, i, given, one.Suggestions) with { Optional = one.Optional }));

    /// <summary>Standards with their proof, side by side.</summary>
    public IEnumerable<(FieldOptions Standard, FieldOptions Proof)> Standards
    {
        get
        {
            if (List != "applicaties") return [];
            var kept = (Kept as LandscapeApplication)?.Standards ?? [];
            var proofs = Request.HasFormContentType ? [.. Request.Form["v.bewijs"]] : kept.Select(support => (string?)support.Proof.Json()).ToList();
            return Several(LandscapeRowForm.Standards, [.. kept.Select(support => support.Standard)], many: true).Select((given, i) => (
                Suggested(LandscapeRowForm.Standards, $"Standaard {Dutch.Number(i + 1)}", i, given, LandscapeRowForm.Standards),
                Indexed("bewijs", $"Bewijs van standaard {Dutch.Number(i + 1)}", i, Design.FieldKind.Select, i < proofs.Count ? proofs[i] : Proof.Claimed.Json()) with { Choices = Proofs }));
        }
    }

    public IEnumerable<(string Id, IEnumerable<Choice> Choices)> Suggestions => LandscapeRowForm.Suggestions(List, View);

    public IEnumerable<IGrouping<string, FieldOptions>> Groups => LandscapeRowForm.Fields(List).GroupBy(one => one.Group, Control);

    protected override Permission Takes => BlueprintsPermissions.Keep;

    private static IReadOnlyList<Choice> Proofs => [.. Enum.GetValues<Proof>().Select(proof => new Choice(proof.Json(), proof.Json()))];

    private LandscapeRow? Kept => LandscapeRowForm.Rows(View.Landscape, List).FirstOrDefault(row => row.Code == Code);

    public Task<IActionResult> OnPostAsync()
    {
        var given = new GivenRow(name => Request.Form[name], IsNew ? null : Code);
        var back = Link("blauwdrukken/landschap/" + Owner);
        return List switch
        {
            "applicaties" => Do(new SetApplication(Owner, given.Application()), _ => back, "De applicatie is bewaard."),
            "technologie" => Do(new SetTechnology(Owner, given.Technology()), _ => back, "De technologie is bewaard."),
            _ => Do(new SetCoupling(Owner, given.Coupling()), _ => back, "De koppeling is bewaard."),
        };
    }

    public Task<IActionResult> OnPostVerwijderenAsync() => Do(new RemoveRow(Owner, List, Code), _ => Link("blauwdrukken/landschap/" + Owner), "De rij is uit het landschap gehaald.");

    protected override async Task Load()
    {
        View = await Ask(new ShowLandscape(Owner));
        if (!IsNew && Kept is null) throw new Doors.RefusedException([Problem.NotFound("Deze rij staat niet in het landschap.")]);
    }

    /// <summary>What was given, or else what is kept; and where there may be more, room for two.</summary>
    private List<string> Several(string code, IReadOnlyList<string> kept, bool many)
    {
        if (Request.HasFormContentType) return [.. Request.Form["v." + code].Select(given => given ?? "")];
        var shown = kept.Select(key => Suggestion.Show(key, LandscapeRowForm.NameOf(View, key))).ToList();
        return many ? [.. shown, "", ""] : shown.Count > 0 ? shown : [""];
    }

    /// <summary>Of several, only those show a fault that it names.</summary>
    private FieldOptions Suggested(string code, string label, int index, string given, string list)
    {
        var one = Indexed(code, label, index, Design.FieldKind.Text, given) with { Suggestions = "lijst-" + list };
        var key = Suggestion.KeyOf(given);
        return one with { Errors = [.. one.Errors.Where(error => key.Length > 0 ? error.Contains(key, StringComparison.Ordinal) : !LandscapeRowForm.IsList(code))] };
    }

    private FieldOptions Indexed(string code, string label, int index, Design.FieldKind kind, string? value) =>
        Control(code, label, kind, null) with { Id = index == 0 ? "veld-" + code : $"veld-{code}-{Dutch.Number(index + 1)}", Value = value };

    private FieldOptions Control(FieldDefinition field) => field.Kind switch
    {
        Bundel.Blueprints.Landscapes.FieldKind.Choice => Choose(field, field.Options),
        Bundel.Blueprints.Landscapes.FieldKind.YesNo => Choose(field, [FieldDefinition.Yes, FieldDefinition.No]),
        _ => Control(field.Code, field.Label, Design.FieldKind.Text, Kept?.Value(field.Code) is { } value ? field.Show(value) : null) with { Hint = field.Kind == Bundel.Blueprints.Landscapes.FieldKind.Text ? null : field.Expected },
    };

    private FieldOptions Choose(FieldDefinition field, IReadOnlyList<string> options) =>
        Control(field.Code, field.Label, Design.FieldKind.Select, Kept?.Value(field.Code)) with { Choices = [new Choice("", "onbekend"), .. options.Select(option => new Choice(option, option))] };

    private FieldOptions Control(string code, string label, Design.FieldKind kind, string? kept) => new("veld-" + code, "v." + code, label, kind)
    {
        Value = Request.HasFormContentType ? Request.Form["v." + code].ToString() : kept,
        Optional = true,
        Errors = ModelState[code] is { Errors.Count: > 0 } entry ? [.. entry.Errors.Select(error => error.ErrorMessage)] : [],
    };
}
