// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Register;

/// <summary>The register as a collaboration has it: what is shipped, under what it recorded itself.</summary>
public sealed class RegisterBook
{
    private readonly Dictionary<string, RegisterRow> rows;

    private RegisterBook(IEnumerable<RegisterRow> rows)
    {
        this.rows = rows.ToDictionary(row => row.Obligation.Code, StringComparer.Ordinal);
        Dependents = this.rows.Values.SelectMany(row => row.Obligation.After.Select(after => (after, row.Obligation))).ToLookup(pair => pair.after, pair => pair.Obligation);
    }

    public IEnumerable<RegisterRow> Rows => rows.Values;

    public IReadOnlyList<Obligation> Obligations => [.. rows.Values.Select(row => row.Obligation)];

    /// <summary>What leans on a row.</summary>
    public ILookup<string, Obligation> Dependents { get; }

    public RegisterRow? Find(string? code) => code is null ? null : rows.GetValueOrDefault(code.Trim());

    public Result<RegisterRow> Get(string? code, string field = "verplichting") => Find(code) is { } row
        ? row
        : Problem.NotFound("Deze verplichting staat niet in het register.") with { Field = field, Found = string.IsNullOrWhiteSpace(code) ? "niets" : code.Trim() };

    public static async Task<RegisterBook> Read(BundelDb db, CancellationToken cancel)
    {
        var entries = await db.Set<RegisterEntry>().AsNoTracking().OrderBy(row => row.RecordedUtc).ThenBy(row => row.Id).ToListAsync(cancel);
        return Of(ShippedRegister.Rows, entries);
    }

    internal static RegisterBook Of(IReadOnlyList<Obligation> shipped, IEnumerable<RegisterEntry> entries)
    {
        var book = shipped.ToDictionary(row => row.Code, row => new RegisterRow(row, row, null), StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var before = book.GetValueOrDefault(entry.Code)?.Shipped;
            if (entry.Row() is { } row) book[entry.Code] = new RegisterRow(row, before, entry);
            else if (before is not null) book[entry.Code] = new RegisterRow(before, before, null);
            else book.Remove(entry.Code);
        }

        return new RegisterBook(book.Values);
    }
}

/// <summary>A row of the register: as it holds here, as it was shipped, and what the collaboration recorded.</summary>
public sealed record RegisterRow(Obligation Obligation, Obligation? Shipped, RegisterEntry? Entry)
{
    public bool IsOwn => Shipped is null;

    public bool IsOverridden => Shipped is not null && Entry is not null;
}
