// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Bundel.Web.SignIn.Oidc;

/// <summary>A sign-in that the profile does not allow; the code says why.</summary>
internal sealed partial class RefusedSignInException(string code) : Exception(code)
{
    /// <summary>A reason fit for a log: a code of ours or of the library, never text from a token.</summary>
    public static string ReasonOf(Exception? failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is RefusedSignInException own) return own.Message;
            if (LibraryCode().Match(inner.Message) is { Success: true } match) return match.Value;
        }

        return failure?.GetType().Name ?? "onbekend";
    }

    [GeneratedRegex("IDX[0-9]{5}", RegexOptions.NonBacktracking)]
    private static partial Regex LibraryCode();
}
