// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly;

/// <summary>How a collaboration rounds, unless a run says otherwise.</summary>
public sealed class SettlementSettings : ITenantOwned
{
    private SettlementSettings()
    {
    }

    public SettlementSettings(CollaborationId collaboration, RoundingPolicy rounding)
    {
        CollaborationId = collaboration;
        Change(rounding);
    }

    public CollaborationId CollaborationId { get; private set; }

    public Money Unit { get; private set; }

    public RemainderRule Remainder { get; private set; }

    public RoundingPolicy Rounding => new() { Unit = Unit, Remainder = Remainder };

    public void Change(RoundingPolicy rounding) => (Unit, Remainder) = (rounding.Unit, rounding.Remainder);
}
