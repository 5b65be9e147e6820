// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;

namespace Bundel.Bag.Store;

/// <summary>Writes voorkomens of one type into one of its three tables.</summary>
internal sealed class RowWriter : IDisposable
{
    public const string Close = "UPDATE";
    public const string Add = "INSERT OR NOT";

    private readonly BagStatement insert;
    private readonly BagStatement? pand;
    private readonly BagStatement? side;
    private readonly BagDatabase database;
    private readonly bool deletes;
    private readonly int goneFrom;
    private readonly int firstEnd;

    public RowWriter(BagDatabase database, BagKind kind, Standing standing, string verb = "INSERT")
    {
        var columns = Schema.ColumnsOf(kind);
        var suffix = standing switch { Standing.Inactive => "_inactief", Standing.NotBag => "_nietbag", _ => "" };
        if (suffix.Length > 0)
        {
            goneFrom = Count(columns) + 2;
            columns += ", " + Schema.Gone;
        }
        else
        {
            side = database.Prepare("INSERT INTO nevenadres VALUES(?,?,?)");
            pand = database.Prepare("INSERT INTO verblijfsobject_meer_panden VALUES(?,?,?)");
        }

        var table = kind.Table() + suffix;
        firstEnd = Count(columns) + 2;
        insert = database.Prepare(verb switch
        {
            "INSERT" => Insert(table, columns),
            Add => $"{Insert(table, columns)} ON CONFLICT DO NOTHING",
            Close => $"UPDATE {table} SET eind=?{firstEnd}, eindregistratie=?{firstEnd + 1}, eindregistratie_lv=?{firstEnd + 2} WHERE {Equal("sleutel, " + columns)}",
            _ => $"{verb} FROM {table} WHERE {Equal("sleutel, " + columns)}",
        });
        this.database = database;
        deletes = verb == "DELETE";
    }

    /// <summary>"a=?1 AND b IS ?2": the row that is equal in every column, found by its first.</summary>
    internal static string Equal(string columns) => string.Join(" AND ", columns.Split(", ").Select((column, index) => $"{column} {(index == 0 ? "=" : "IS")} ?{index + 1}"));

    /// <summary>Runs the statement with the columns of this voorkomen; true when a row was found or changed.</summary>
    public bool Matches(in Voorkomen row, Batch batch)
    {
        Bind(row, batch);
        var found = insert.Step();
        insert.Reset();
        return deletes ? database.Changes > 0 : found;
    }

    /// <summary>Writes unless there is a row with this key; true when it is written.</summary>
    public bool Adds(in Voorkomen row, Batch batch)
    {
        Bind(row, batch);
        insert.Run();
        if (database.Changes == 0) return false;
        if (goneFrom == 0) Lists(row, batch);
        return true;
    }

    /// <summary>Gives the row that is equal to this voorkomen the end of another; true when there was such a row.</summary>
    public bool Closes(in Voorkomen row, Batch batch, in Voorkomen becomes)
    {
        Bind(row, batch);
        End(firstEnd, 1, becomes);
        insert.Run();
        return database.Changes > 0;
    }

    public void Write(in Voorkomen row, Batch batch)
    {
        Bind(row, batch);
        insert.Run();
        if (goneFrom == 0) Lists(row, batch);
    }

    private void Bind(in Voorkomen row, Batch batch)
    {
        insert.Clear();
        Common(row, batch);
        switch (row.Kind)
        {
            case BagKind.Woonplaats:
                insert.Text(12, batch.Bytes(row.Name));
                Place(13, row, batch);
                break;
            case BagKind.OpenbareRuimte:
                insert.Text(12, batch.Bytes(row.Name)).Bind(14, row.Type).Bind(15, row.Town);
                if (row.ShortName.Length > 0) insert.Text(13, batch.Bytes(row.ShortName));
                break;
            case BagKind.Nummeraanduiding:
                Number(row, batch);
                break;
            case BagKind.Verblijfsobject:
                insert.Bind(12, row.Main).Bind(13, batch.References(row.Buildings)[0]).Bind(14, row.Purposes).Bind(15, row.Area);
                Place(16, row, batch);
                break;
            case BagKind.Pand:
                insert.Bind(12, row.Year);
                Place(13, row, batch);
                break;
            default:
                insert.Bind(12, row.Main);
                Place(13, row, batch);
                break;
        }

        if (goneFrom > 0) Gone(row, batch);
    }

    public void Dispose()
    {
        insert.Dispose();
        pand?.Dispose();
        side?.Dispose();
    }

    private void Common(in Voorkomen row, Batch batch)
    {
        insert.Bind(1, row.Key).Bind(2, row.Status).Bind(3, row.Begin).Bind(5, row.Registered).Bind(7, row.LvRegistered).Bind(9, row.DocumentDate).Text(10, batch.Bytes(row.DocumentNumber)).Bind(11, row.Established ? 1 : 0);
        End(4, 2, row);
    }

    private void End(int from, int step, in Voorkomen row)
    {
        if (row.End != BagDate.NoDay) insert.Bind(from, row.End);
        if (row.EndRegistered != BagDate.NoInstant) insert.Bind(from + step, row.EndRegistered);
        if (row.LvEnd != BagDate.NoInstant) insert.Bind(from + step + step, row.LvEnd);
    }

    private void Number(in Voorkomen row, Batch batch)
    {
        insert.Bind(12, row.HouseNumber).Bind(16, row.Type).Bind(17, row.Main);
        if (row.Letter != 0) insert.Text(13, [row.Letter]);
        if (row.Suffix.Length > 0) insert.Text(14, batch.Bytes(row.Suffix));
        if (row.Postcode.Length > 0) insert.Text(15, batch.Bytes(row.Postcode));
        if (row.Town != 0) insert.Bind(18, row.Town);
    }

    private void Place(int from, in Voorkomen row, Batch batch)
    {
        insert.Bind(from, (long)row.Form);
        if (!row.Extent.IsEmpty) insert.Bind(from + 1, row.Extent.X).Bind(from + 2, row.Extent.Y).Bind(from + 3, row.Extent.Cell);
        if (row.Form == GeometryForm.Wkb) insert.Blob(from + 4, batch.Bytes(row.Geometry));
        else if (row.Form == GeometryForm.Broken) insert.Text(from + 4, batch.Bytes(row.Geometry));
    }

    private void Gone(in Voorkomen row, Batch batch)
    {
        if (row.Inactive != BagDate.NoInstant) insert.Bind(goneFrom, row.Inactive);
        if (row.LvInactive != BagDate.NoInstant) insert.Bind(goneFrom + 1, row.LvInactive);
        if (row.LvNotBag != BagDate.NoInstant) insert.Bind(goneFrom + 2, row.LvNotBag);
        if (row.Buildings.Length > 0) insert.Bind(goneFrom + 3, Joined(batch.References(row.Buildings)));
        if (row.SideAddresses.Length > 0) insert.Bind(goneFrom + 4, Joined(batch.References(row.SideAddresses)));
    }

    private void Lists(in Voorkomen row, Batch batch)
    {
        for (var i = 1; i < row.Buildings.Length; i++) pand!.Bind(1, row.Key).Bind(2, i + 1).Bind(3, batch.References(row.Buildings)[i]).Run();
        for (var i = 0; i < row.SideAddresses.Length; i++) side!.Bind(1, row.Key).Bind(2, i + 1).Bind(3, batch.References(row.SideAddresses)[i]).Run();
    }

    private static string Joined(ReadOnlySpan<long> ids) => string.Join(',', ids.ToArray().Select(id => id.ToString(CultureInfo.InvariantCulture)));

    private static string Insert(string table, string columns) => $"INSERT INTO {table}(sleutel, {columns}) VALUES(?{string.Concat(Enumerable.Repeat(",?", Count(columns)))})";

    private static int Count(string columns) => columns.Count(letter => letter == ',') + 1;
}
