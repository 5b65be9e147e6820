// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Quality.Model;

/// <summary>What rules work out once.</summary>
internal sealed class Once
{
    private readonly Dictionary<object, object> kept = [];

    public T Get<T>(object rule, Func<T> make)
        where T : class
    {
        if (kept.TryGetValue(rule, out var known)) return (T)known;
        var made = make();
        kept.Add(rule, made);
        return made;
    }
}
