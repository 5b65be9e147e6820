// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Register;

namespace Bundel.Obligations.Ports;

/// <summary>Own additions to the register, to share and to take over.</summary>
internal sealed class SharedObligations(BundelDb db, TimeProvider clock) : IShareable
{
    public string Kind => "verplichting";

    public async Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel) =>
        [.. (await RegisterBook.Read(db, cancel)).Rows.Where(row => row.Entry is not null).Select(row => new ShareableItem(Kind, row.Obligation.Code, row.Obligation.Name, JsonSerializer.Serialize(row.Obligation, UseCaseJson.Options)))];

    public IReadOnlyList<Problem> Check(ShareableItem item)
    {
        try
        {
            return JsonSerializer.Deserialize<Obligation>(item.Text, UseCaseJson.Options) is { } row ? [.. ObligationRules.Check(row)] : [new Problem("verplichting-leeg", "Hier hoort een verplichting te staan.")];
        }
        catch (JsonException)
        {
            return [new Problem("verplichting-onleesbaar", "Dit is geen verplichting in JSON.")];
        }
    }

    public async Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.Register)) return Problem.Forbidden($"U hebt geen recht voor: {ObligationsPermissions.Register.Description}.");
        var row = JsonSerializer.Deserialize<Obligation>(item.Text, UseCaseJson.Options)!;
        var book = await RegisterBook.Read(db, cancel);
        Problem[] problems = [.. ObligationRules.CheckGraph([.. book.Obligations.Where(known => known.Code != row.Code), row])];
        if (problems.Length > 0) return problems;
        db.Add(new RegisterEntry(actor.Collaboration!.Value, row.Code, row, "Uit " + origin, actor.Name, clock.Instant()));
        return new Done();
    }
}
