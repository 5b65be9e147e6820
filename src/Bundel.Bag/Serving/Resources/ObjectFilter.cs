// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Resources;

/// <summary>The parameters that may stand beside a bounding box.</summary>
internal sealed class ObjectFilter(Query query)
{
    public static readonly string[] Addressable = ["geconstateerd", "type", "gebruiksdoelen", "oppervlakte[min]", "oppervlakte[max]"];
    public static readonly string[] Buildings = ["geconstateerd", "statusPand", "bouwjaar[min]", "bouwjaar[max]"];

    private readonly HashSet<byte> types = query.Words("type", Codes.Addressed);
    private readonly HashSet<byte> purposes = query.Words("gebruiksdoelen", Codes.Purpose);
    private readonly HashSet<byte> states = query.Words("statusPand", Codes.Building);

    public bool Passes(BagRecord record)
    {
        if (query.Flag("geconstateerd") is { } established && record.Established != established) return false;
        if (types.Count > 0 && !types.Contains(Codes.Addressed.CodeOf(record.Kind.ToString())!.Value)) return false;
        if (purposes.Count > 0 && !purposes.Any(code => (record.Purposes & (1 << (code - 1))) != 0)) return false;
        if (states.Count > 0 && !states.Contains(record.Status)) return false;
        return Between("oppervlakte", record.Kind == BagKind.Verblijfsobject ? record.Area : null) && Between("bouwjaar", record.Kind == BagKind.Pand ? record.Year : null);
    }

    /// <summary>What has no such attribute is never between limits.</summary>
    private bool Between(string name, int? value)
    {
        var (least, most) = (query.Integer($"{name}[min]"), query.Integer($"{name}[max]"));
        return (least is null && most is null) || (value is not null && !(value < least) && !(value > most));
    }
}
