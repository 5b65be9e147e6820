// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Platform;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn.Rights;

/// <summary>The matrix for forms: every form of every page is sent empty, here and elsewhere; in the long run by every role, in every run by three that differ most.</summary>
public sealed class FormTests
{
    /// <summary>Roles that change nothing in a collaboration.</summary>
    private static readonly Role[] OnlyLook = [Role.Lezer, Role.Auditor, Role.Bestuurder];

    /// <summary>Forms of whoever may look: they compute with what is sent and store nothing, or give an address for what this person may see.</summary>
    private static readonly string[] ForAll =
    [
        "POST /{samenwerking}/verrekenen/narekenen", "POST /{samenwerking}/verrekenen/narekenen?handler=reken",
        "POST /{samenwerking}/verplichtingen/agenda", "POST /{samenwerking}/verplichtingen/agenda?handler=intrekken",
        "POST /{samenwerking}/inrichten/inhoudscontrole", "POST /{samenwerking}/bag/berichten", "POST /{samenwerking}/inrichten/delen?handler=bekijk",
    ];

    [Fact]
    public Task A_form_is_refused_to_whom_its_page_is_closed_and_to_whoever_may_only_look() =>
        Send([(Role.Beheerder, true), (Role.Controller, false), (Role.Lezer, true)]);

    [Fact(Explicit = true)]
    public Task Every_role_is_refused_what_its_pages_do_not_open() =>
        Send([.. Cast.All.Where(cast => cast.Whole || cast.Role is Role.Lezer or Role.Controller or Role.Beheerder)]);

    private static async Task Send((Role Role, bool Whole)[] cast)
    {
        var (faults, sent) = (new List<string>(), 0);
        await using var elsewhere = await Site.Visit(Role.Lezer);
        foreach (var (role, whole) in cast)
        {
            await using var visitor = await Cast.Arrive(role, whole);
            var token = await visitor.Token();
            var before = await Done(visitor);
            foreach (var form in FormOfHost.All)
            {
                using var answer = await visitor.Send(form.AddressIn(visitor.World.Code), token);
                sent++;
                var closed = (OnlyLook.Contains(role) && !ForAll.Contains(form.ToString())) || await IsClosed(visitor, form.Page);
                if ((int)answer.StatusCode >= 500) faults.Add($"{role}: {form} gave {(int)answer.StatusCode}");
                if (closed && answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound)) faults.Add($"{role} {(whole ? "geheel" : "deelnemer")}: {form} gave {(int)answer.StatusCode}");
                if (role != Role.Beheerder) continue;
                using var other = await visitor.Send(form.AddressIn(elsewhere.World.Code), token);
                if (other.StatusCode != HttpStatusCode.NotFound) faults.Add($"{role}: {form} of another collaboration gave {(int)other.StatusCode}");
            }

            if (OnlyLook.Contains(role)) (await Done(visitor)).ShouldBe(before, $"{role} changed something");
        }

        faults.ShouldBeEmpty();
        sent.ShouldBe(cast.Length * FormOfHost.All.Count);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var visitor = await Cast.Arrive(Role.Beheerder, whole: true);
        foreach (var form in FormOfHost.All)
        {
            using var answer = await visitor.Send(form.AddressIn(visitor.World.Code), token: null);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, form.ToString());
        }
    }

    private static async Task<bool> IsClosed(Visitor visitor, PageOfHost page)
    {
        using var open = await visitor.Ask(page.AddressIn(visitor.World.Code));
        return open.StatusCode == HttpStatusCode.Forbidden;
    }

    /// <summary>How many use cases were done, refusals left out.</summary>
    private static async Task<int> Done(Visitor visitor) => (await visitor.World.Audit()).Count(entry => entry.Subject != "geweigerd");
}
