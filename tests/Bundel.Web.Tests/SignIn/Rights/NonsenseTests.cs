// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bundel.Platform;
using Bundel.Settlement.Assembly.Importing;
using Bundel.Settlement.Runs;
using Bundel.Web.Tests.Hosting;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>What a scanner sends: every page and every form with nonsense in every field. It is told so, and it is never a fault of Bundel.</summary>
public sealed class NonsenseTests
{
    private static readonly string[] OfTables = ["sorteer", "richting", "pagina", "vorm"];

    public static TheoryData<string> Nonsense => [";env;<script>'\"--&#10;", "-999999999999999999999", "0001-01-01"];

    [Theory, MemberData(nameof(Nonsense))]
    public async Task A_form_full_of_nonsense_is_never_a_fault(string nonsense)
    {
        await using var visitor = await Cast.Arrive(Role.Beheerder, whole: true);
        var token = await visitor.Token();
        var faults = new List<string>();
        foreach (var form in FormOfHost.All)
        {
            using var answer = await visitor.Send(form.AddressIn(visitor.World.Code), token, form.Fields.Select(field => (field, nonsense)));
            if ((int)answer.StatusCode >= 500) faults.Add($"{form} gave {(int)answer.StatusCode}");
        }

        faults.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Nonsense))]
    public async Task An_address_full_of_nonsense_is_never_a_fault(string nonsense)
    {
        await using var visitor = await WithRuns();
        (await Faults(visitor, names => [[.. names, .. OfTables]], nonsense)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nonsense_in_one_place_of_an_address_is_never_a_fault()
    {
        await using var visitor = await WithRuns();
        (await Faults(visitor, names => names.Select(name => new[] { name }), "verzonnen")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_a_page_does_not_have_is_not_understood()
    {
        await using var visitor = await Cast.Arrive(Role.Beheerder, whole: true);
        var token = await visitor.Token();
        foreach (var page in FormOfHost.All.GroupBy(form => form.Page).Where(forms => forms.All(form => form.Handler is not null)).Select(forms => forms.Key))
        {
            using var answer = await visitor.Send(page.AddressIn(visitor.World.Code) + "?handler=verzonnen", token);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, page.Template);
        }
    }

    private static async Task<List<string>> Faults(Visitor visitor, Func<string[], IEnumerable<string[]>> choose, string nonsense)
    {
        var faults = new List<string>();
        foreach (var (page, model) in PageModels.All)
        {
            foreach (var names in choose([.. PageModels.Fields(model, ofAddress: true)]))
            {
                var query = string.Join('&', names.Select(name => $"{name}={Uri.EscapeDataString(nonsense)}"));
                using var answer = await visitor.Ask($"{page.AddressIn(visitor.World.Code)}?{query}");
                if ((int)answer.StatusCode >= 500) faults.Add($"{page.Template}?{query} gave {(int)answer.StatusCode}");
            }
        }

        return faults;
    }

    /// <summary>The published example with two runs, so that pages have something to show.</summary>
    private static async Task<Visitor> WithRuns()
    {
        var visitor = await Site.Visit(Role.Beheerder);
        var model = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "voorbeelden", "model.json")))!;
        model["samenwerking"]!["code"] = visitor.World.Code;
        var file = await visitor.World.Services.GetRequiredService<FileStore>().Save(Encoding.UTF8.GetBytes(model.ToJsonString()), "model.json");
        await visitor.World.Must(new ImportModel(file));
        foreach (var _ in Enumerable.Range(0, 2)) await visitor.World.Must(new CreateRun(2026));
        await visitor.World.Must(new CheckRun("2026-1"), await visitor.World.As(Role.Controller));
        return visitor;
    }
}
