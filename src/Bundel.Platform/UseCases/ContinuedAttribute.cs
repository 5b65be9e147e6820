// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>
/// A list that grows without end and is cut in the database: its input has <c>aantal</c>, and a field from which it goes on.
/// </summary>
/// <param name="from">Field of the input: "voor".</param>
/// <param name="last">Field of an item; its value in the last item is where the next page begins: "volgnummer".</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContinuedAttribute(string from, string last) : Attribute
{
    public string From { get; } = from;

    public string Last { get; } = last;
}
