// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;
using Bundel.Platform;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Platform;

/// <summary>What programs may ask beside a command, also when many ask at once.</summary>
public sealed class TermsTests
{
    private const int Many = 8;

    [Theory, EveryDatabase]
    public async Task Of_many_equal_requests_at_once_one_takes_effect(Database database)
    {
        await using var world = await World.On(database);
        var actor = await world.As(Role.Beheerder);
        var once = new RequestKey("sleutel", "verzoek");
        var results = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Run(world, Add("werkplek"), actor, new Terms(null, once))));

        results.Count(result => result.Succeeded).ShouldBe(1);
        (await world.Must(new ListServices())).ShouldHaveSingleItem();
        (await world.Audit()).Count(entry => entry.UseCase == "dienst-toevoegen").ShouldBe(1);
        (await Kept(world, actor)).ShouldHaveSingleItem().Answer.ShouldBe($"\"{((ITypedId)results.Single(result => result.Succeeded).Value).Value}\"");
    }

    [Theory, EveryDatabase]
    public async Task Of_many_changes_of_the_same_version_at_once_one_goes_through(Database database)
    {
        await using var world = await World.On(database);
        var actor = await world.As(Role.Beheerder);
        await world.Must(Add("werkplek"));
        var seen = await Tag(world);
        var results = await Task.WhenAll(Enumerable.Range(0, Many).Select(number => Run(world, new ChangeService("werkplek", Text($"Werkplek {number}")), actor, new Terms(new Precondition(new ShowService("werkplek"), [seen])))));

        results.Count(result => result.Succeeded).ShouldBe(1);
        results.Where(result => !result.Succeeded).Select(result => result.Problems[0].Kind).ShouldAllBe(kind => kind == ProblemKind.Conflict);
        (await world.Audit()).Count(entry => entry.UseCase == "dienst-wijzigen").ShouldBe(1);
    }

    [Theory, EveryDatabase]
    public async Task An_answer_is_forgotten_after_a_day_and_its_key_free_again(Database database)
    {
        await using var world = await World.On(database);
        var actor = await world.As(Role.Beheerder);
        var once = new RequestKey("sleutel", "verzoek");
        (await Run(world, Add("een"), actor, new Terms(null, once))).Succeeded.ShouldBeTrue();
        world.Clock.Advance(KeptAnswer.Lifetime);
        (await Run(world, Add("twee"), actor, new Terms(null, once))).Succeeded.ShouldBeTrue();
        (await Kept(world, actor)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_may_not_see_a_thing_cannot_find_out_by_its_tag_how_it_looks()
    {
        await using var world = await World.On(Database.Sqlite);
        await world.Must(Add("werkplek"));
        var blind = (await world.As(Role.Beheerder)).LimitedTo(["samenwerking.beheren"]);
        var result = await Run(world, new ChangeService("werkplek", Text("Anders")), blind, new Terms(new Precondition(new ShowService("werkplek"), null)));
        result.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Forbidden);
    }

    private static Task<Result<object>> Run(World world, object command, Actor actor, Terms terms) =>
        world.Services.GetRequiredService<UseCases>().RunAny(command, actor, terms);

    private static AddService Add(string code) => new(code, Text("Werkplek " + code));

    private static ServiceText Text(string name) => new(name, "werkplek", ServicePackage.Basis, VatRegime.Taxed);

    private static async Task<string> Tag(World world)
    {
        var shown = await world.Must(new ShowService("werkplek"));
        return Representation.Tag(Representation.Of(world.Services.GetRequiredService<UseCaseCatalog>()[typeof(ShowService)], shown));
    }

    private static Task<List<KeptAnswer>> Kept(World world, Actor actor) => world.Db(db => db.Set<KeptAnswer>().Where(row => row.PersonId == actor.Person).ToListAsync());
}
