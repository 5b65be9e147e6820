// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Kernel;
using Bundel.Platform;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Budget.Importing;
using Bundel.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Settlement.Budget;

public sealed class BudgetImportTests
{
    private const string Heading = "jaar;kostengroep;omschrijving;bedrag;soort;taakveld;aard;dienst;mutatie\r\n";

    [Theory, EveryDatabase]
    public async Task A_preview_tells_new_changed_removed_and_equal_lines_and_stores_nothing(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var file = await world.Upload(Heading
            + "2026;werkplek;Apparatuur en beheer;1.820.000,00;last;0.4;structureel;werkplek;\r\n"
            + "2026;Organisatie;Directie en ondersteuning;650.000,00;last;0.4;;;\r\n"
            + "2026;organisatie;Opleidingen;12.500,50;;;incidenteel;;\r\n", "begroting.csv");
        var preview = await world.Must(new PreviewBudget(file));
        preview.Changes.Single(change => change.Pool == "werkplek").ShouldBe(new PoolChange(2026, "werkplek", 0, 0, 1, 1, Money.FromEuros(1_800_000), Money.FromEuros(1_820_000)));
        preview.Changes.Single(change => change.Pool == "organisatie").ShouldBe(new PoolChange(2026, "organisatie", 1, 1, 1, 0, Money.FromEuros(758_500), Money.FromEuros(662_500.50m)));
        (preview.Added, preview.Changed, preview.Removed, preview.Same).ShouldBe((1, 1, 4, 1));
        (await world.Must(new ShowBudget(2026))).Total.ShouldBe(Money.FromEuros(2_718_500));
    }

    [Theory, EveryDatabase]
    public async Task An_import_replaces_the_year_and_keeps_the_original(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var file = await world.Upload(Heading + "2026;werkplek;Alles;1000000;last;;;;\r\n2026;werkplek;Verkoop;250.75;bate;;;;\r\n", "begroting.csv");
        var imported = await world.Must(new ImportBudget(file));
        (imported.Lines, imported.Replaced).ShouldBe((2, 6));
        (await world.Must(new ShowBudget(2026))).Total.ShouldBe(Money.FromEuros(999_749.25m));
        (await world.Db(db => db.Set<StoredFile>().SingleAsync(row => row.Id == imported.File))).Sha256.ShouldBe(file.Sha256);
    }

    [Theory, EveryDatabase]
    public async Task An_import_by_cost_pool_leaves_the_other_pools_alone(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var file = await world.Upload("kostengroep,omschrijving,bedrag\nwerkplek,Alles,1000000.00\n", "werkplek.csv");
        await world.Must(new ImportBudget(file, 2026, ImportScope.Pool));
        var budget = await world.Must(new ShowBudget(2026));
        budget.Pools.Single(pool => pool.Code == "werkplek").Total.ShouldBe(Money.FromEuros(1_000_000));
        budget.Pools.Single(pool => pool.Code == "organisatie").Total.ShouldBe(Money.FromEuros(758_500));
    }

    [Theory, EveryDatabase]
    public async Task Every_fault_is_told_with_row_and_column_and_nothing_is_stored(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var file = await world.Upload(Heading
            + "26;werkplek;Regel;1,00;last;;;;\r\n"
            + "2026;onbekend;Regel;een miljoen;kosten;0,4;;geen;\r\n"
            + "2026;werkplek;;1,005;last;;;;weg\r\n", "begroting.csv");
        var problems = await world.Refused(new ImportBudget(file));
        problems.Select(problem => $"{problem.Place!.Row} {problem.Place.Column}").ShouldBe(
            ["2 jaar", "3 kostengroep", "3 bedrag", "3 soort", "3 taakveld", "3 dienst", "4 omschrijving", "4 bedrag", "4 mutatie"]);
        problems[2].ToString().ShouldBe("begroting.csv, rij 3, kolom bedrag: dit is geen bedrag. Gevonden: een miljoen. Verwacht: een bedrag zoals 1.234,56 of 1234.56.");
        (await world.Must(new ShowBudget(2026))).Lines.ShouldBe(6);
    }

    [Theory, EveryDatabase]
    public async Task A_missing_column_is_told_with_what_was_found(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var problem = (await world.Refused(new PreviewBudget(await world.Upload("jaar;groep;bedrag\n2026;werkplek;1\n", "b.csv")))).ShouldHaveSingleItem();
        (problem.Code, problem.Place!.Column, problem.Found).ShouldBe(("kolom-ontbreekt", "omschrijving", "jaar, groep en bedrag"));
    }

    [Theory, EveryDatabase]
    public async Task What_is_exported_imports_without_a_difference(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var preview = await world.Must(new PreviewBudget(await world.Upload(await world.Must(new ExportBudget(2026)), "export.csv")));
        (preview.Added, preview.Changed, preview.Removed, preview.Same).ShouldBe((0, 0, 0, 6));
    }

    [Theory, EveryDatabase]
    public async Task A_large_file_goes_through_as_a_job_with_progress(Database database)
    {
        await using var world = await Bench.WithSample(database);
        var text = new StringBuilder(Heading);
        for (var i = 1; i <= 30_000; i++) text.Append(CultureInfo.InvariantCulture, $"2026;werkplek;Post {i};{i}.25;last;0.4;structureel;werkplek;\r\n");
        var file = await world.Upload(text.ToString(), "groot.csv");
        var job = (await world.Services.GetRequiredService<JobQueue>().Enqueue(new ImportBudget(file), world.Operator)).Value;
        while (await world.Services.GetRequiredService<JobRunner>().RunNext(CancellationToken.None))
        {
        }

        (await world.Must(new ListJobs())).Single(found => found.Id == job).State.ShouldBe("klaar");
        var budget = await world.Must(new ShowBudget(2026));
        (budget.Lines, budget.Total).ShouldBe((30_000, Money.FromEuros(450_015_000m + 7_500)));
    }
}
