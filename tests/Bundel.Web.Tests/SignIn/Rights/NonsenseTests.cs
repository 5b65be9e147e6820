// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Platform;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>What a scanner sends: every page and every form with nonsense in every field. It is told so, and it is never a fault of Bundel.</summary>
public sealed class NonsenseTests
{
    public static TheoryData<string> Nonsense => [";env;<script>'\"--&#10;", "-999999999999999999999", "0001-01-01", "../../etc/passwd\0"];

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
        await using var visitor = await Cast.Arrive(Role.Beheerder, whole: true);
        var faults = new List<string>();
        foreach (var (page, model) in PageModels.All)
        {
            var query = string.Join('&', PageModels.Fields(model, ofAddress: true).Concat(["sorteer", "richting", "pagina", "vorm"]).Select(name => $"{name}={Uri.EscapeDataString(nonsense)}"));
            using var answer = await visitor.Ask($"{page.AddressIn(visitor.World.Code)}?{query}");
            if ((int)answer.StatusCode >= 500) faults.Add($"{page.Template} gave {(int)answer.StatusCode}");
        }

        faults.ShouldBeEmpty();
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
}
