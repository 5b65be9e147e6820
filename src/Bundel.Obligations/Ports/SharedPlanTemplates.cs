// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Obligations.Deliveries;
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Ports;

/// <summary>Deliveries as a template of a plan, to share: what the work is, how long it takes and which skills it asks; no participants, dates, people or money.</summary>
internal sealed class SharedPlanTemplates(BundelDb db, IHandler<RecordDelivery, Done> record) : IShareable
{
    public string Kind => "plansjabloon";

    public async Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel) =>
        [.. (await db.Set<Delivery>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel)).Select(row => (row.Code, Text: Bare(row.Text()))).Select(row => new ShareableItem(Kind, row.Code, row.Text.Name, SharedJson.Write(row.Text)))];

    public IReadOnlyList<Problem> Check(ShareableItem item)
    {
        var read = SharedJson.Read<DeliveryText>(item);
        return read.Succeeded ? [.. new RecordDelivery(item.Code, read.Value).Validate()] : read.Problems;
    }

    /// <summary>Beside what is here already: participants, dates and money stay. What it waits for or serves and is not known here, is left out.</summary>
    public async Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(ObligationsPermissions.Plan)) return Problem.Forbidden($"U hebt geen recht voor: {ObligationsPermissions.Plan.Description}.");
        var book = await RegisterBook.Read(db, cancel);
        var known = await db.Set<Delivery>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Text(), cancel);
        var own = known.GetValueOrDefault(item.Code) ?? new DeliveryText(item.Name, [], []);
        var given = SharedJson.Read<DeliveryText>(item).Value;
        var text = own with
        {
            Name = given.Name,
            Obligations = [.. given.Obligations.Where(code => book.Find(code) is not null)],
            Mode = given.Mode,
            Weeks = given.Weeks,
            WeeksEach = given.WeeksEach,
            WeeksAlone = given.WeeksAlone,
            Demands = given.Demands,
            After = [.. (given.After ?? []).Where(known.ContainsKey)],
            OriginReference = origin,
        };
        var recorded = await record.Handle(new RecordDelivery(item.Code, text), actor, cancel);
        if (recorded.Succeeded) await db.SaveChangesAsync(cancel);
        return recorded;
    }

    private static DeliveryText Bare(DeliveryText text) => new(text.Name, text.Obligations, [], text.Mode, text.Weeks, text.WeeksEach, text.WeeksAlone, text.Demands ?? [], text.After ?? [], Weight: text.Weight);
}
