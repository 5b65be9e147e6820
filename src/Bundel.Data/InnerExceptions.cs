// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Data;

internal static class InnerExceptions
{
    /// <summary>The first exception of this kind, however deep EF Core has wrapped it.</summary>
    public static T? Find<T>(this Exception exception)
        where T : Exception
    {
        for (Exception? found = exception; found is not null; found = found.InnerException)
        {
            if (found is T wanted) return wanted;
        }

        return null;
    }
}
