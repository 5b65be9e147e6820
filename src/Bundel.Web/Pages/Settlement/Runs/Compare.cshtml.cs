// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>Two runs side by side.</summary>
public sealed class CompareModel : SettlementPage
{
    [BindProperty(Name = "eerste", SupportsGet = true)]
    public string? First { get; set; }

    [BindProperty(Name = "tweede", SupportsGet = true)]
    public string? Second { get; set; }

    public IReadOnlyList<RunView> All { get; private set; } = [];

    public RunComparison? Comparison { get; private set; }

    public string Sub => Comparison is null ? "het verschil per deelnemer en per kostengroep" : $"van {First} naar {Second}";

    public IReadOnlyList<Choice> Choices => [.. All.Select(run => new Choice(run.Code, FormattableString.Invariant($"Verrekening {run.Year}, versie {run.Version} ({run.State.Text()})")))];

    public DataTable Participants => Amounts("Per deelnemer", "Deelnemer", Comparison!.Participants);

    public DataTable Lines => Amounts("Per kostengroep", "Kostengroep", Comparison!.Lines);

    public DataTable Parts
    {
        get
        {
            var names = Comparison!.Participants.ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
            var lines = Comparison.Lines.ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
            return new TableOf<ComparedPart>("Bedragen die verschillen", Comparison.Parts)
                .Text("Deelnemer", part => names[part.Participant])
                .Text("Kostengroep", part => lines[part.Line])
                .AmountIfAny(First!, part => part.First)
                .AmountIfAny(Second!, part => part.Second)
                .Difference("Verschil", part => (part.Second ?? Money.Zero) - (part.First ?? Money.Zero))
                .WhenEmpty("Alle bedragen zijn gelijk.")
                .Build();
        }
    }

    protected override async Task Load()
    {
        All = await Ask(new ListRuns());
        if (All.Count < 2) return;
        Second ??= All[0].Code;
        var year = All.FirstOrDefault(run => run.Code == Second)?.Year;
        First ??= (All.FirstOrDefault(run => run.Code != Second && run.Year <= year) ?? All[1]).Code;
        Comparison = await Ask(new CompareRuns(First, Second));
    }

    private DataTable Amounts(string caption, string heading, IReadOnlyList<ComparedAmount> rows) => new TableOf<ComparedAmount>(caption, rows)
        .Text(heading, row => row.Name)
        .AmountIfAny(First!, row => row.First)
        .AmountIfAny(Second!, row => row.Second)
        .Difference("Verschil", row => row.Difference)
        .Total("Totaal", Money.Sum(rows.Select(row => row.First ?? Money.Zero)), Money.Sum(rows.Select(row => row.Second ?? Money.Zero)), Money.Sum(rows.Select(row => row.Difference)))
        .Build();
}
