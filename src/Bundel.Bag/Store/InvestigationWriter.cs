// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Store;

/// <summary>Writes attributes in onderzoek.</summary>
internal sealed class InvestigationWriter(BagDatabase database, string verb = "INSERT") : IDisposable
{
    private readonly BagStatement insert = database.Prepare(verb == "INSERT" ? "INSERT INTO inonderzoek VALUES(?,?,?,?,?,?,?,?,?,?,?)" : $"{verb} FROM inonderzoek WHERE {RowWriter.Equal(Schema.Investigation)}");

    public void Write(in Voorkomen row, Batch batch)
    {
        Bind(row, batch);
        insert.Run();
    }

    /// <summary>Runs the statement with the columns of this row; true when a row was found or changed.</summary>
    public bool Matches(in Voorkomen row, Batch batch)
    {
        Bind(row, batch);
        var found = insert.Step();
        insert.Reset();
        return verb == "DELETE" ? database.Changes > 0 : found;
    }

    private void Bind(in Voorkomen row, Batch batch)
    {
        insert.Clear().Bind(1, row.Id).Bind(2, row.Attribute).Bind(3, row.UnderInvestigation ? 1 : 0).Bind(4, row.Begin).Bind(6, row.Registered).Bind(8, row.LvRegistered).Bind(10, row.DocumentDate).Text(11, batch.Bytes(row.DocumentNumber));
        if (row.End != BagDate.NoDay) insert.Bind(5, row.End);
        if (row.EndRegistered != BagDate.NoInstant) insert.Bind(7, row.EndRegistered);
        if (row.LvEnd != BagDate.NoInstant) insert.Bind(9, row.LvEnd);
    }

    public void Dispose() => insert.Dispose();
}
