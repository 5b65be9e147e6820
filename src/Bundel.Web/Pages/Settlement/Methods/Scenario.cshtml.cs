// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement;
using Bundel.Settlement.Engine.Scenarios;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>Today beside any number of models: keys, runs and model.json files.</summary>
public sealed class ScenarioModel : MethodPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "sleutels", SupportsGet = true)]
    public List<string> Keys { get; set; } = [];

    [BindProperty(Name = "verrekeningen", SupportsGet = true)]
    public List<string> Runs { get; set; } = [];

    /// <summary>Files that were uploaded, as "sha256~size~name".</summary>
    [BindProperty(Name = "modellen", SupportsGet = true)]
    public List<string> Models { get; set; } = [];

    [BindProperty(Name = "stap", SupportsGet = true)]
    public Money? Step { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<Choice> KeyChoices { get; private set; } = [];

    public IReadOnlyList<Choice> RunChoices { get; private set; } = [];

    public IReadOnlyList<Choice> ModelChoices => [.. Models.Select(model => new Choice(model, FileOf(model).Name))];

    public ScenarioResult? Found { get; private set; }

    public IEnumerable<(Scenario Scenario, int Index)> Others => Found!.Scenarios.Index().Select(pair => (pair.Item, pair.Index)).Skip(1);

    public DataTable Table => ScenarioTables.Contributions(Found!);

    public Chart SideBySide => ScenarioTables.SideBySide(Found!);

    public Chart Effects(int index) => ScenarioTables.Effects(Found!, index);

    public DataTable PathOf(Scenario scenario) => ScenarioTables.Path(Found!, scenario);

    /// <summary>Takes a file in, and shows the comparison with it at an address that can be kept.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Require(SettlementPermissions.Prepare);
        if (Upload is { Length: > 0 })
        {
            var stored = await Store(Upload, "bestand");
            if (!stored.Succeeded) return await Refuse(stored.Problems);
            Models.Add(FormattableString.Invariant($"{stored.Value.Sha256}~{stored.Value.Size}~{stored.Value.Name}"));
        }

        return LocalRedirect(Link("verrekenen/scenario") + Query());
    }

    protected override async Task Load()
    {
        KeyChoices = [.. (await Ask(new ListKeys())).Select(key => new Choice(key.Code, key.Name))];
        RunChoices = [.. (await Ask(new ListRuns())).Where(run => run.Pools.Count == 0).Select(run => new Choice(run.Code, $"Verrekening {run.Code}, {Badge(run.State).Text.ToLowerInvariant()}"))];
        Year = await YearOr(Year);
        if (Keys.Count + Runs.Count + Models.Count == 0) Keys = [.. KeyChoices.Take(1).Select(choice => choice.Value)];
        if (Keys.Count + Runs.Count + Models.Count > 0) Found = await Find(new CompareScenarios(Year.Value, Keys, Step, Runs, [.. Models.Select(FileOf)]));
    }

    private QueryString Query() => QueryString.Create(
    [
        new("jaar", (Year ?? 0).ToString(CultureInfo.InvariantCulture)),
        .. Keys.Select(key => new KeyValuePair<string, string?>("sleutels", key)),
        .. Runs.Select(run => new KeyValuePair<string, string?>("verrekeningen", run)),
        .. Models.Select(model => new KeyValuePair<string, string?>("modellen", model)),
        .. Step is { } step ? [new KeyValuePair<string, string?>("stap", Dutch.Amount(step))] : Array.Empty<KeyValuePair<string, string?>>(),
    ]);

    private static UploadedFile FileOf(string model)
    {
        var parts = model.Split('~', 3);
        return parts.Length == 3 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? new UploadedFile(parts[0], parts[2], size) : new UploadedFile("", model, 0);
    }
}
