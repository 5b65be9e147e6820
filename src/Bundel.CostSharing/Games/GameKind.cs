// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>What the numbers of a game mean.</summary>
public enum GameKind
{
    /// <summary>c(S): what the coalition S would pay together; less is better.</summary>
    Cost,

    /// <summary>v(S): what the coalition S can get together; more is better.</summary>
    Value,
}
