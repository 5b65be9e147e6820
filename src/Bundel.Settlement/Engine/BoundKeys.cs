// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Keys that lean on other keys: a path between two, or one within bounds; and claims.</summary>
internal static class BoundKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, GrowthRule rule)
    {
        var part = PathStep.For(rule.Path, book.Context.Year);
        CompositePart[] parts = [.. new[] { new CompositePart { Key = rule.Old, Part = 1 - part }, new CompositePart { Key = rule.New, Part = part } }.Where(used => used.Part > 0)];
        return CompositeKeys.Evaluate(book, key, new CompositeRule { Unit = ShareUnit.Fraction, Parts = parts });
    }

    public static Allotment? Evaluate(KeyBook book, AllocationKey key, BoundedRule rule)
    {
        var inside = book.WeightsOf(rule.Inside, key);
        var floors = new Money?[book.Context.Receivers.Count];
        var caps = new Money?[book.Context.Receivers.Count];
        for (var i = 0; inside is not null && i < floors.Length; i++)
        {
            if (inside.Covers(i)) (floors[i], caps[i]) = (rule.Floor, rule.Cap);
        }

        foreach (var bounds in rule.Bounds)
        {
            if (book.Context.Named(bounds.Participant, key) is { } receiver) (floors[receiver], caps[receiver]) = (bounds.Floor ?? floors[receiver], bounds.Cap ?? caps[receiver]);
            else inside = null;
        }

        return inside is null ? null : new BoundedAllotment(inside, floors, caps, key.Name);
    }

    public static Allotment? Evaluate(KeyBook book, AllocationKey key, ClaimsRule rule)
    {
        var claims = new Money?[book.Context.Receivers.Count];
        foreach (var claim in rule.Claims)
        {
            if (book.Context.Named(claim.Participant, key) is not { } receiver) return null;
            claims[receiver] = claim.Amount;
        }

        return new ClaimsAllotment(claims);
    }
}
