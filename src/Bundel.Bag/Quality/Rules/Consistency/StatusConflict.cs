// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A verblijfsobject whose state cannot go with that of its pand.</summary>
public sealed class StatusConflict : ObjectRule
{
    public override RuleText Text { get; } = new(
        "CVP",
        "Statusconflict verblijfsobject en pand",
        Theme.Consistency,
        "De status van een verblijfsobject past bij die van zijn pand, volgens de lijst van 27 onmogelijke combinaties.",
        "verblijfsobjecten buiten eindstatus met een pand",
        "Stel vast hoe het buiten is en breng beide statussen in overeenstemming.",
        "Kadaster, kwaliteitsrapportage CVP");

    private static readonly byte[] Never = [Status.NotBuilt, Status.Demolished, Status.PandWrong];
    private static readonly byte[] NotYet = [Status.Permitted, Status.Building];

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Verblijfsobject).Where(version => version.Buildings.Length > 0);

    /// <summary>In more than one pand it is a conflict only when no pand fits.</summary>
    protected override bool Breaks(QualityVersion version, QualityMoment at)
    {
        var held = false;
        foreach (var building in version.Buildings)
        {
            if (at.Of(building) is not { } pand) continue;
            if (!Conflicts(version.Status, pand.Status)) return false;
            held = true;
        }

        return held;
    }

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.StatusName} in {string.Join(", ", version.Buildings.Select(building => at.Of(building)).OfType<QualityVersion>().Select(pand => $"{pand.StatusName} ({pand.Item.Id:0000000000000000})"))}";

    internal static bool Conflicts(byte residence, byte pand) => residence switch
    {
        Status.OutOfUse => Never.Contains(pand) || NotYet.Contains(pand),
        Status.Formed => Never.Contains(pand) || pand == Status.PandOutOfUse,
        Status.Used or Status.UsedUnmeasured or Status.Rebuilding => Never.Contains(pand) || NotYet.Contains(pand) || pand == Status.PandOutOfUse,
        _ => false,
    };
}
