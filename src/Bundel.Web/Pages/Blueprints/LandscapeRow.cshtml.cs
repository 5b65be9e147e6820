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

    public IEnumerable<FieldOptions> Main => LandscapeRowForm.Head(List).Select(one => Control(one.Code, one.Label, Design.FieldKind.Text, LandscapeRowForm.Text(Kept, one.Code)) with { Optional = one.Code is not ("naam" or "van" or "naar") });

    public IEnumerable<IGrouping<string, FieldOptions>> Groups => LandscapeRowForm.Fields(List).GroupBy(one => one.Group, Control);

    protected override Permission Takes => BlueprintsPermissions.Keep;

    private LandscapeRow? Kept => LandscapeRowForm.Rows(View.Landscape, List).FirstOrDefault(row => row.Code == Code);

    public Task<IActionResult> OnPostAsync()
    {
        var given = new GivenRow(name => Request.Form[name].ToString(), IsNew ? null : Code);
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
