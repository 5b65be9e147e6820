// SPDX-License-Identifier: EUPL-1.2
using System.Linq.Expressions;
using AngleSharp.Dom;
using Bundel.Kernel;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class FieldTests
{
    private sealed class Form
    {
        public string Name { get; init; } = "Werkplek";

        public Money Amount { get; init; } = new(123456);

        public decimal Weight { get; init; } = 1.5m;

        public DateOnly From { get; init; } = new(2026, 1, 31);

        public bool Agreed { get; init; } = true;

        public IFormFile? File { get; init; }

        [BindProperty(Name = "naam")]
        public string Bound { get; init; } = "";
    }

    [Fact]
    public async Task Label_hint_and_fault_belong_to_the_control()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("Name", "Vul een naam in.");
        var body = await Rendered.Of(new FieldTagHelper { For = Property(form => form.Name), Label = "Naam", Hint = "Zoals in de tabel." }, state: state);
        var input = body.QuerySelector("input[type=text]")!;
        body.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby")!.Split(' ').Select(id => body.QuerySelector("#" + id)!.TextContent.Trim()).ShouldBe(["Zoals in de tabel.", "Vul een naam in."]);
    }

    [Fact]
    public async Task What_someone_typed_comes_back_even_when_it_is_wrong()
    {
        var state = new ModelStateDictionary();
        state.SetModelValue("Amount", "twaalf", "twaalf");
        var body = await Rendered.Of(new FieldTagHelper { For = Property(form => form.Amount), Label = "Bedrag" }, state: state);
        body.QuerySelector("input")!.GetAttribute("value").ShouldBe("twaalf");
    }

    [Fact]
    public async Task The_control_follows_the_property()
    {
        (await Value(form => form.Amount)).ShouldBe("text decimal 1.234,56");
        (await Value(form => form.Weight)).ShouldBe("text decimal 1,5");
        (await Value(form => form.From)).ShouldBe("date  2026-01-31");
        (await Value(form => form.Agreed)).ShouldBe("checkbox  true");
        (await Value(form => form.File)).ShouldBe("file  ");
    }

    [Fact]
    public async Task A_field_goes_by_the_name_it_is_bound_under()
    {
        var body = await Rendered.Of(new FieldTagHelper { For = Property(form => form.Bound), Label = "Naam", Optional = true });
        body.QuerySelector("input")!.GetAttribute("name").ShouldBe("naam");
        body.QuerySelector("label")!.TextContent.ShouldBe("Naam (niet verplicht)");
    }

    [Fact]
    public async Task Choices_make_a_select_or_a_radio_group()
    {
        Choice[] choices = [new("Werkplek", "Werkplekken"), new("loc", "Locaties")];
        var select = await Rendered.Of(new FieldTagHelper { For = Property(form => form.Name), Label = "Maatstaf", Choices = choices });
        select.QuerySelector("option[selected]")!.TextContent.ShouldBe("Werkplekken");
        select.QuerySelectorAll("option").Length.ShouldBe(2);
        var radio = await Rendered.Of(new FieldTagHelper { For = Property(form => form.Name), Label = "Maatstaf", Kind = FieldKind.Radio, Choices = choices });
        radio.QuerySelector("fieldset > legend")!.TextContent.ShouldBe("Maatstaf");
        radio.QuerySelectorAll("input[type=radio]").Select(input => input.Id).ShouldBeUnique();
        radio.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("Werkplek");
    }

    [Fact]
    public async Task A_choice_that_was_not_made_is_not_made_for_you()
    {
        var body = await Rendered.Of(new FieldTagHelper { For = Property(form => form.Name), Label = "Maatstaf", Choices = [new("loc", "Locaties")] });
        body.QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("");
    }

    [Fact]
    public async Task A_text_area_holds_text_as_text()
    {
        var body = Rendered.Parse(FieldHtml.Of(new FieldOptions("n", "n", "Toelichting", FieldKind.TextArea) { Value = "</textarea><b>" }));
        body.QuerySelector("textarea")!.TextContent.ShouldBe("</textarea><b>");
        await Task.CompletedTask;
    }

    [Fact]
    public async Task The_summary_names_each_field_leads_to_it_and_takes_the_focus()
    {
        var state = new ModelStateDictionary();
        state.AddModelError("Input.Name", "Vul een naam in.");
        state.AddModelError("", "De sleutel telt niet op tot 1.");
        state.AddModelError("verdeling", "Er is geen veld met deze naam.");
        var body = await Rendered.Of(new ErrorSummaryTagHelper { Problems = [new Problem("x", "Het jaar is al vastgesteld.")] }, state: state, labels: [("Input_Name", "Naam")]);
        body.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")).ShouldBe(["#Input_Name"]);
        body.QuerySelectorAll("li").Select(line => line.TextContent).ShouldBe(["De sleutel telt niet op tot 1.", "Naam: Vul een naam in.", "Er is geen veld met deze naam.", "Het jaar is al vastgesteld."], ignoreOrder: true);
        body.QuerySelector("[role=alert][tabindex='-1'][autofocus]").ShouldNotBeNull();
        (await Rendered.Of(new ErrorSummaryTagHelper())).ChildElementCount.ShouldBe(0);
    }

    private static async Task<string> Value<T>(Expression<Func<Form, T>> property)
    {
        var input = (await Rendered.Of(new FieldTagHelper { For = Property(property), Label = "Veld" })).QuerySelector("input")!;
        return $"{input.GetAttribute("type")} {input.GetAttribute("inputmode")} {input.GetAttribute("value")}";
    }

    private static ModelExpression Property<T>(Expression<Func<Form, T>> property)
    {
        var provider = new ServiceCollection().AddLogging().AddMvcCore().AddViews().Services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();
        var name = ((MemberExpression)property.Body).Member.Name;
        var form = new Form();
        var explorer = provider.GetModelExplorerForType(typeof(Form), form).GetExplorerForProperty(name)!;
        return new ModelExpression(name, explorer);
    }
}
