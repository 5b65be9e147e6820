// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>Sentences about a run.</summary>
internal static class RunWords
{
    /// <summary>"versie 3 · 12 november 2025 · besluit bestuur BVO-2025-31".</summary>
    public static string Sub(RunView run)
    {
        var parts = new List<string> { FormattableString.Invariant($"versie {run.Version}") };
        if (run.Decision is not null)
        {
            if (run.DecisionDate is { } date) parts.Add(Dutch.Date(date));
            parts.Add($"besluit {run.Body} {run.Decision}");
        }
        else if (run.CheckedUtc is { } checkedAt) parts.Add($"gecontroleerd op {Dutch.Date(Dutch.Day(checkedAt))} door {run.CheckedBy}");
        else parts.Add($"gemaakt door {run.MadeBy}");
        return string.Join(" · ", parts);
    }

    public static string Notices(IReadOnlyList<NoticeView> notices)
    {
        (string Code, string Singular, string Plural)[] kinds =
        [
            ("telling-betwist", "betwiste telling", "betwiste tellingen"),
            ("telling-open", "telling zonder akkoord", "tellingen zonder akkoord"),
            ("buiten-sleutel", "deelnemer buiten een sleutel", "deelnemers buiten een sleutel"),
            ("waarde-bij-besluit", "waarde die bij besluit is ingevuld", "waarden die bij besluit zijn ingevuld"),
            ("sleutel-concept", "verdeelsleutel in concept", "verdeelsleutels in concept"),
        ];
        var counted = kinds.Select(kind => (kind, Count: notices.Count(notice => notice.Code == kind.Code))).Where(row => row.Count > 0).Select(row => Dutch.Count(row.Count, row.kind.Singular, row.kind.Plural)).ToList();
        var other = notices.Count(notice => !Array.Exists(kinds, kind => kind.Code == notice.Code));
        if (other > 0) counted.Add(Dutch.Count(other, "andere melding", "andere meldingen"));
        return $"Deze verrekening rust op {Dutch.List(counted)}.";
    }

    public static IReadOnlyList<Definition> Properties(RunDetails run) =>
    [
        Definition.Of("Afronding", run.Rounding),
        Definition.Of("Gemaakt", $"{Dutch.Instant(run.Run.MadeUtc)} door {run.Run.MadeBy}"),
        Definition.Of("Gecontroleerd", run.Run.CheckedUtc is { } at ? $"{Dutch.Instant(at)} door {run.Run.CheckedBy}" : "nog niet"),
        Definition.Of("Hash van de invoer", run.Run.Hash ?? "nog niet bewaard"),
    ];
}
