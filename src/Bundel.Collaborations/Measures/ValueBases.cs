// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

/// <summary>Dutch names of where a value comes from.</summary>
public static class ValueBases
{
    public static string Name(this ValueBasis basis) => basis switch
    {
        ValueBasis.Counted => "geteld",
        ValueBasis.Cbs => "overgenomen van het CBS",
        _ => "ingevuld bij besluit",
    };
}
