// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Settlement.Year.Calendar;

/// <summary>A date rule of a collaboration itself: of its regulation or DVO, or in place of a shipped rule with the same code.</summary>
public sealed class CalendarRuleVersion : DecidedVersion
{
    private CalendarRuleVersion()
    {
    }

    public CalendarRuleVersion(CollaborationId collaboration, int version, CalendarRule rule)
        : base(collaboration, rule.Code, version, rule.ValidFrom)
    {
        Id = Guid.CreateVersion7();
        Source = rule.Source.Trim();
        Definition = JsonSerializer.Serialize(rule, UseCaseJson.Options);
    }

    public Guid Id { get; private set; }

    public string Definition { get; private set; } = "";

    public CalendarRule Rule => JsonSerializer.Deserialize<CalendarRule>(Definition, UseCaseJson.Options)!;
}
