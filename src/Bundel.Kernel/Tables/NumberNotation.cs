// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>How a column writes its numbers.</summary>
public enum NumberNotation
{
    /// <summary>1.234,56.</summary>
    Dutch,

    /// <summary>1,234.56 or 1234.56.</summary>
    English,
}

/// <summary>Decides the notation of a column from all its cells, because "1.234" alone does not tell.</summary>
public static class NumberNotations
{
    /// <summary>True when the text is a number in at least one notation.</summary>
    public static bool IsNumber(string text) =>
        NumberText.TryParse(text, NumberNotation.Dutch, out _) || NumberText.TryParse(text, NumberNotation.English, out _);

    /// <summary>
    /// The notation that most cells can only be read in; Dutch when both or neither have a claim.
    /// <c>Doubtful</c> is a cell such as 1.234 when no cell in the column tells what it means.
    /// </summary>
    public static (NumberNotation Notation, string? Doubtful) Decide(IEnumerable<string> column)
    {
        var (dutch, english, onlyDutchAmount, onlyEnglishAmount) = (0, 0, 0, 0);
        string? doubtful = null;
        foreach (var text in column)
        {
            var canDutch = NumberText.TryParse(text, NumberNotation.Dutch, out var asDutch);
            var canEnglish = NumberText.TryParse(text, NumberNotation.English, out var asEnglish);
            if (canDutch && !canEnglish) dutch++;
            if (canEnglish && !canDutch) english++;
            if (!canDutch || !canEnglish || asDutch == asEnglish) continue;
            doubtful ??= text;
            if (asDutch == decimal.Truncate(asDutch)) onlyDutchAmount++;
            else onlyEnglishAmount++;
        }

        if (dutch + english > 0) return (english > dutch ? NumberNotation.English : NumberNotation.Dutch, null);
        return (onlyEnglishAmount > 0 && onlyDutchAmount == 0 ? NumberNotation.English : NumberNotation.Dutch, doubtful);
    }
}
