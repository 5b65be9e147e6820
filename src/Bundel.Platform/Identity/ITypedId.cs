// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>An id with a type of its own: a version 7 guid, so that rows sort by the moment they were made.</summary>
public interface ITypedId
{
    Guid Value { get; }
}

/// <summary>Makes and reads ids of one type.</summary>
public interface ITypedId<TSelf> : ITypedId, IParsable<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    static abstract TSelf From(Guid value);

    static TSelf New() => TSelf.From(Guid.CreateVersion7());

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.From(Guid.Parse(s));

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result)
    {
        var parsed = Guid.TryParse(s, out var value);
        result = TSelf.From(value);
        return parsed;
    }
}
