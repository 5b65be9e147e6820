// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Model;
using Bundel.Web.Pages.Settlement.Keys;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>One row of the table of direct damage, as it was typed.</summary>
public sealed record DamageRow(string? Category = null, string? Year = null, string? Unavoidable = null, string? Mitigated = null, string? Note = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Category + Year + Unavoidable + Mitigated + Note);

    public static DamageRow Of(Damage damage) =>
        new(damage.Category, damage.Year.ToString(CultureInfo.InvariantCulture), Dutch.Amount(damage.Unavoidable), damage.Mitigated == Money.Zero ? null : Dutch.Amount(damage.Mitigated), damage.Note);

    /// <summary>The damages, or every cell that cannot be read with its row and column.</summary>
    public static Result<IReadOnlyList<Damage>> Read(IEnumerable<DamageRow> rows)
    {
        var (damages, problems) = (new List<Damage>(), new List<Problem>());
        foreach (var (index, row) in rows.Index())
        {
            void Wrong(string column, string message, string? found) => problems.Add(new Problem("schade-ongeldig", message) { Place = new Place("directe schade", index + 1, column), Found = found });
            if (string.IsNullOrWhiteSpace(row.Category)) Wrong("categorie", "vul een categorie in.", null);
            if (!IsYear(row.Year, out var year)) Wrong("jaar", "dit is geen jaar.", row.Year);
            if (!KeyForm.TryAmount(row.Unavoidable, out var unavoidable)) Wrong("onvermijdbaar", "dit is geen bedrag.", row.Unavoidable);
            var mitigated = Money.Zero;
            if (!string.IsNullOrWhiteSpace(row.Mitigated) && !KeyForm.TryAmount(row.Mitigated, out mitigated)) Wrong("beperkt", "dit is geen bedrag.", row.Mitigated);
            damages.Add(new Damage { Category = row.Category?.Trim() ?? "", Year = year, Unavoidable = unavoidable, Mitigated = mitigated, Note = string.IsNullOrWhiteSpace(row.Note) ? null : row.Note.Trim() });
        }

        if (damages.Count == 0) problems.Add(new Problem("schade-ontbreekt", "vul ten minste één regel met schade in.") { Place = new Place("directe schade") });
        return problems.Count > 0 ? problems : damages;
    }

    /// <summary>"2027 = 40.000" per line.</summary>
    public static Result<IReadOnlyList<YearAmount>> Amounts(string? text, string field)
    {
        var (amounts, problems) = (new List<YearAmount>(), new List<Problem>());
        foreach (var line in KeyForm.Rows(text))
        {
            var cells = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (cells.Length == 2 && IsYear(cells[0], out var year) && KeyForm.TryAmount(cells[1], out var amount)) amounts.Add(new YearAmount { Year = year, Amount = amount });
            else problems.Add(Problem.InField(field, "regel-ongeldig", "Deze regel heeft niet de vorm jaar = bedrag.") with { Found = line, Expected = "2027 = 40.000" });
        }

        return problems.Count > 0 ? problems : amounts;
    }

    private static bool IsYear(string? text, out int year) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2200;
}
