// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Norms.Sets;

/// <summary>The norm sets of a collaboration: what is shipped and its own, with its own copies of their text.</summary>
internal sealed class NormBook
{
    private readonly Dictionary<string, NormTexts> texts;

    private NormBook(IEnumerable<NormSet> own, Dictionary<string, NormTexts> texts)
    {
        Sets = [.. ShippedNorms.Sets, .. own];
        this.texts = texts;
    }

    public IReadOnlyList<NormSet> Sets { get; }

    public Result<NormSet> Get(string? code, string field = "kader") => Sets.FirstOrDefault(set => set.Code == code?.Trim()) is { } set
        ? set
        : Problem.NotFound("Dit normenkader is er niet.") with { Field = field, Found = code, Expected = string.Join(", ", Sets.Select(of => of.Code)) };

    /// <summary>Not shipped.</summary>
    public bool IsOwn(string code) => ShippedNorms.Sets.All(set => set.Code != code);

    public string? TextOf(string set, string number) => texts.GetValueOrDefault(set)?.ByNumber.GetValueOrDefault(number);

    /// <summary>"cbw:1.1" as a set and a number of it.</summary>
    public static (string Set, string Number) Split(string measure) => measure.Split(':', 2, StringSplitOptions.TrimEntries) is [var set, var number] ? (set, number) : ("", measure.Trim());

    /// <summary>The measure that "cbw:1.1" names.</summary>
    public Result<NormMeasure> Find(string measure, string field)
    {
        var (code, number) = Split(measure);
        return Get(code, field).Then<NormMeasure>(set => set.Measures.FirstOrDefault(of => of.Number == number) is { } found
            ? found
            : Problem.NotFound("Deze maatregel staat niet in het normenkader.") with { Field = field, Found = measure });
    }

    public static async Task<NormBook> Read(BundelDb db, CancellationToken cancel) => new(
        (await db.Set<OwnNormSet>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel)).Select(row => row.Text()),
        await db.Set<NormTextCopy>().AsNoTracking().ToDictionaryAsync(row => row.Code, row => row.Text(), cancel));
}
