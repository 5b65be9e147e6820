// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Invoices;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Invoicing;

/// <summary>An invoice that could be made, with every rule that it breaks.</summary>
internal sealed record DraftInvoice(CustomerRow Customer, Invoice Invoice, IReadOnlyList<Problem> Problems);

/// <summary>Makes the invoices of one term of an adopted run from its stored rows, and holds the rules against each.</summary>
internal sealed class InvoiceMakery(BundelDb db, RunStore store, RunComputer computer, InvoicingBook book)
{
    public async Task<Result<(Run Run, List<DraftInvoice> Drafts)>> Drafts(string code, int term, DateOnly date, string? only, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(code, actor, cancel);
        if (!found.Succeeded) return Result<(Run, List<DraftInvoice>)>.Failure(found.Problems);
        var run = found.Value;
        if (run.State != RunState.Adopted) return Problem.Conflict("verrekening-niet-vastgesteld", $"Verrekening {run.Code} is {run.State.Text()}. Facturen rusten op een vastgestelde verrekening.") with { Field = "verrekening" };
        var settings = await book.For(run, term, date, cancel);
        var model = await computer.Snapshot(run, cancel);
        if (!settings.Succeeded || !model.Succeeded) return Result<(Run, List<DraftInvoice>)>.Failure([.. settings.Problems, .. model.Problems]);
        var result = StoredResult.Of(run, await store.Read(run.Id, withParts: true, cancel), model.Value);
        if (only is not null && result.Participants.All(row => row.Code != only)) return Problem.NotFound("Deze deelnemer komt in deze verrekening niet voor.") with { Field = "deelnemer", Found = only };
        var customers = (await book.Customers(cancel)).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var taken = await Open(run.Year, term, cancel);
        var drafts = new List<DraftInvoice>();
        foreach (var participant in result.Participants.Where(row => only is null || row.Code == only))
        {
            var made = InvoiceMaker.Make(result, settings.Value, participant.Code, term);
            if (!made.Succeeded && made.Problems.All(problem => problem.Code == "factuur-leeg")) continue;
            if (!made.Succeeded) return Result<(Run, List<DraftInvoice>)>.Failure(made.Problems);
            List<Problem> problems = [.. NlciusRules.Check(made.Value)];
            if (taken.TryGetValue(participant.Code, out var number)) problems.Insert(0, Problem.Conflict("termijn-gefactureerd", "Deze termijn is al gefactureerd.") with { Found = number, Expected = $"een creditnota op {number}, voordat de termijn opnieuw wordt gefactureerd" });
            drafts.Add(new DraftInvoice(customers[participant.Code], made.Value, [.. problems.Select(problem => problem with { Place = new Place(participant.Name) })]));
        }

        return (run, drafts);
    }

    /// <summary>Invoices of a term that no credit note takes back, by participant.</summary>
    private async Task<Dictionary<string, string>> Open(int year, int term, CancellationToken cancel)
    {
        var rows = await db.Set<IssuedInvoice>().AsNoTracking().Where(row => row.Year == year && row.Term == term).Select(row => new { row.Participant, row.Number, row.Corrects }).ToListAsync(cancel);
        var corrected = rows.Select(row => row.Corrects).ToHashSet(StringComparer.Ordinal);
        return rows.Where(row => row.Corrects is null && !corrected.Contains(row.Number)).ToDictionary(row => row.Participant, row => row.Number, StringComparer.Ordinal);
    }
}
