// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Bundel.Web.Tests.Design;

/// <summary>What a tag helper writes, parsed as a browser would.</summary>
internal static class Rendered
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The body that holds what the tag helper wrote.</summary>
    public static async Task<IElement> Of(TagHelper helper, string inner = "", ModelStateDictionary? state = null, string query = "", Action<TagHelperContext>? inside = null, (string FieldId, string Label)[]? labels = null)
    {
        if (helper is DesignTagHelper design)
        {
            design.ViewContext = View(state, query);
            foreach (var (field, label) in labels ?? []) FieldLabels.Add(design.ViewContext.HttpContext, field, label);
        }

        var items = new Dictionary<object, object>();
        var context = new TagHelperContext("test", [], items, "test");
        var output = new TagHelperOutput("test", [], (_, _) =>
        {
            inside?.Invoke(context);
            return Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(inner));
        });
        await helper.ProcessAsync(context, output);
        return Parse(output);
    }

    /// <summary>The body that holds this content.</summary>
    public static IElement Parse(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, Encoder);
        return new HtmlParser().ParseDocument("<!doctype html><body>" + writer).Body!;
    }

    /// <summary>The query of a table as a request would carry it.</summary>
    public static TableQuery Query(string query, string? prefix = null) => TableQuery.Of(Request(query).Request, prefix);

    private static ViewContext View(ModelStateDictionary? state, string query)
    {
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), state ?? new ModelStateDictionary());
        return new ViewContext { HttpContext = Request(query), ViewData = data };
    }

    private static DefaultHttpContext Request(string query)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/pagina";
        context.Request.QueryString = new QueryString(query);
        return context;
    }
}
