// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Obligations;

/// <summary>Settings of one collaboration: the thresholds of the signals that differ from the default, and whether progress is public.</summary>
public sealed class ObligationsSettings : ITenantOwned
{
    private ObligationsSettings()
    {
    }

    public ObligationsSettings(CollaborationId collaboration) => CollaborationId = collaboration;

    public CollaborationId CollaborationId { get; private set; }

    public string Thresholds { get; private set; } = "{}";

    public bool PublicProgress { get; private set; }

    public IReadOnlyDictionary<string, decimal> Values() => JsonSerializer.Deserialize<Dictionary<string, decimal>>(Thresholds)!;

    public void Change(IReadOnlyDictionary<string, decimal> thresholds, bool publicProgress)
    {
        Thresholds = JsonSerializer.Serialize(thresholds.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary());
        PublicProgress = publicProgress;
    }
}
