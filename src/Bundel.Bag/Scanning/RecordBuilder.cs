// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Bag.Model;

namespace Bundel.Bag.Scanning;

/// <summary>Makes voorkomens out of what the scanner reads, and checks each against the rules of the schema.</summary>
internal sealed partial class RecordBuilder(Delivery delivery, FaultLog faults, Func<Batch, Batch> full)
{
    private readonly GeometryBuilder geometry = new();
    private Batch batch = full(new Batch());
    private Voorkomen row;
    private ulong seen;
    private bool rejected;
    private Change change;
    private ExtractScanner? scanner;
    private string file = "";

    /// <summary>Offset of the record that is being read; -1 between records.</summary>
    public long RecordFrom { get; private set; } = -1;

    /// <summary>Offset where the mutation group of the last record began, so that groups can be told apart.</summary>
    public long Group { get; private set; }

    /// <summary>How many mutation groups were read.</summary>
    public long Groups { get; private set; }

    /// <summary>Reads one file.</summary>
    public void Read(ExtractScanner reader, Stream stream, string name, int number)
    {
        (scanner, file) = (reader, name);
        batch.File = number;
        RecordFrom = -1;
        change = Change.None;
        try
        {
            reader.Scan(stream);
        }
        catch (ScanFault fault)
        {
            Fault(fault.Code, fault.Message, fault.Offset, fault.Found, fault.Expected);
        }

        Flush();
    }

    /// <summary>Hands over what is there.</summary>
    public void Flush()
    {
        if (batch.Count > 0) Pass();
    }

    public void Step(Mark mark, bool begins, byte dimension, long offset)
    {
        switch (mark)
        {
            case >= Mark.Woonplaats and <= Mark.InvestigatedPand:
                if (begins) Begin(mark, offset);
                else Finish();
                break;
            case >= Mark.Multi and <= Mark.Point or Mark.Dimension:
                geometry.Step(mark, begins, dimension, offset);
                if (!begins && mark != Mark.Dimension && geometry.IsWhole) TakeGeometry(offset);
                break;
            case Mark.Relation:
                if (begins) (relation, seen) = (new TownRelation(0, 0, BagDate.NoDay, BagDate.NoDay, 0), 0);
                else FinishRelation(offset);
                break;
            case Mark.WholeCountry:
                delivery.WholeCountry = true;
                break;
            default:
                Mutation(mark, begins, offset);
                break;
        }
    }

    private void Mutation(Mark mark, bool begins, long offset)
    {
        if (mark == Mark.Group && begins) (Group, Groups) = (offset, Groups + 1);
        if (!begins) return;
        if (mark is Mark.Add or Mark.Change or Mark.Remove) action = mark;
        if (mark == Mark.Was) change = action == Mark.Remove ? Change.Remove : Change.Was;
        if (mark == Mark.Becomes) change = action == Mark.Add ? Change.Add : Change.Becomes;
    }

    private Mark action;

    private void Begin(Mark mark, long offset)
    {
        row = Voorkomen.Empty;
        var investigation = mark >= Mark.InvestigatedWoonplaats;
        row.Kind = (BagKind)(mark - (investigation ? Mark.InvestigatedWoonplaats : Mark.Woonplaats));
        row.Standing = investigation ? Standing.Investigation : Standing.Live;
        row.Offset = offset;
        row.Change = change;
        seen = 0;
        rejected = false;
        RecordFrom = offset;
        geometry.Clear();
    }

    private void Finish()
    {
        var offset = RecordFrom;
        RecordFrom = -1;
        var missing = Needed[(int)row.Kind + (row.Standing == Standing.Investigation ? 7 : 0)] & ~seen;
        if (missing != 0 && !rejected)
        {
            rejected = true;
            Fault("element-ontbreekt", "dit voorkomen is niet volledig.", offset, $"{row.Kind.Code()} {row.Id}", string.Join(", ", Names(missing)));
        }

        if (rejected) return;
        if (row.LvNotBag != BagDate.NoInstant) row.Standing = Standing.NotBag;
        else if (row.LvInactive != BagDate.NoInstant || row.Inactive != BagDate.NoInstant) row.Standing = Standing.Inactive;
        batch.Rows[batch.Count++] = row;
        if (batch.IsFull) Pass();
    }

    private void Pass()
    {
        var number = batch.File;
        batch = full(batch);
        batch.Clear();
        batch.File = number;
    }

    private void TakeGeometry(long offset)
    {
        if (row.Form != GeometryForm.None) Doubled(Field.Positions, offset);
        seen |= 1UL << (int)Field.Positions;
        row.Form = geometry.Form;
        row.Extent = geometry.Extent;
        if (geometry.Fault is { } fault)
        {
            row.Form = GeometryForm.Broken;
            row.Geometry = batch.Keep(scanner!.Raw(geometry.From, offset));
            Tolerate("geometrie-gebroken", $"deze geometrie is geen geldige veelhoek ({fault}); zij is als tekst bewaard.", geometry.From, $"{row.Kind.Code()} {row.Id}");
        }
        else if (geometry.Outside is { } outside)
        {
            rejected = true;
            Fault("coordinaat-buiten-nederland", "deze coördinaat ligt buiten Nederland.", geometry.From, outside, "x tussen 0 en 300000 en y tussen 300000 en 650000 (Rijksdriehoekstelsel)");
        }
        else if (row.Form == GeometryForm.Wkb)
        {
            row.Geometry = batch.Keep(geometry.Wkb);
        }

        geometry.Clear();
    }

    private void Fault(string code, string message, long offset, string? found, string? expected) => faults.Add(Made(code, message, offset, found, expected));

    private void Tolerate(string code, string message, long offset, string? found) => faults.Add(Made(code, message, offset, found, null), refuses: false);

    private Problem Made(string code, string message, long offset, string? found, string? expected)
    {
        var (line, position) = scanner!.Place(offset);
        return new Problem(code, message) { Place = new Place(file) { Line = line, Position = position }, Found = found, Expected = expected };
    }

    private static string Text(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, 60)]);
}
