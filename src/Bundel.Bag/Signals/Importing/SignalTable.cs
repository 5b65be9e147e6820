// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;
using Bundel.Kernel.Tables;

namespace Bundel.Bag.Signals.Importing;

/// <summary>Reads signals from a table with a mapping; gives all signals or all problems.</summary>
public static class SignalTable
{
    private const int ShortestId = 12, LongestId = 16;

    public static Result<IReadOnlyList<SignalInput>> Read(Table table, SignalMapping mapping)
    {
        var columns = new SignalColumns(mapping);
        var bound = BoundTable.Bind(table, columns.All);
        if (!bound.Succeeded) return Result<IReadOnlyList<SignalInput>>.Failure(bound.Problems);
        var problems = new List<Problem>();
        var signals = bound.Value.Rows.Select(row => Read(row, columns, mapping, problems)).ToList();
        return problems.Count > 0 ? problems : Result<IReadOnlyList<SignalInput>>.Success(signals);
    }

    /// <summary>An identificatie of sixteen digits, also where a spreadsheet dropped the zeros in front.</summary>
    internal static Result<string> Identifier(string text)
    {
        var digits = text.Trim();
        if (digits.Length is >= ShortestId and <= LongestId && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && BagKinds.Of(id) is not null) return id.ToString("0000000000000000", CultureInfo.InvariantCulture);
        return new Problem("identificatie-onjuist", "Dit is geen identificatie van de BAG.") { Found = text, Expected = "zestien cijfers; zet de kolom in het rekenblad op tekst" };
    }

    private static SignalInput Read(BoundRow row, SignalColumns columns, SignalMapping mapping, List<Problem> problems)
    {
        var received = row.Get(columns.Received);
        var (taken, finished) = (row.Find(columns.TakenUp), row.Find(columns.Finished));
        var kind = row.Find(columns.Kind) ?? mapping.Kind;
        if (kind is null) problems.Add(new Problem("soort-ontbreekt", "de soort van dit signaal ontbreekt.") { Place = row.PlaceOf(columns.Kind), Expected = "een kolom soort, of één soort voor het hele bestand" });
        if (taken < received) problems.Add(new Problem("opgepakt-te-vroeg", "opgepakt voor de ontvangst.") { Place = row.PlaceOf(columns.TakenUp), Found = Dutch.ShortDate(taken.Value), Expected = $"{Dutch.ShortDate(received)} of later" });
        if (finished < received) problems.Add(new Problem("afgehandeld-te-vroeg", "afgehandeld voor de ontvangst.") { Place = row.PlaceOf(columns.Finished), Found = Dutch.ShortDate(finished.Value), Expected = $"{Dutch.ShortDate(received)} of later" });
        var state = row.Find(columns.State) ?? (finished is not null ? SignalState.Done : taken is not null ? SignalState.Taken : SignalState.New);
        if (finished is null && !state.IsOpen()) problems.Add(new Problem("afgehandeld-ontbreekt", "dit signaal is afgehandeld, maar de datum ontbreekt.") { Place = row.PlaceOf(columns.Finished), Expected = "de dag van afhandeling" });
        return new SignalInput(
            row.Get(columns.Reference).Trim(), kind ?? default, received, row.Find(columns.Object), row.Find(columns.Address), row.Find(columns.Attribute), row.Find(columns.Description), state, taken, finished, row.Find(columns.Result));
    }
}
