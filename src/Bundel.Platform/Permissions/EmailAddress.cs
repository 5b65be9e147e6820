// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>E-mail addresses as Bundel compares them: without spaces around them and in small letters.</summary>
public static class EmailAddress
{
    private const int Longest = 254;

    public static string Normal(string address) => address.Trim().ToLowerInvariant();

    /// <summary>What follows the @; empty when it is no address.</summary>
    public static string Domain(string address) => IsWellFormed(Normal(address)) ? Normal(address).Split('@')[1] : "";

    public static IEnumerable<Problem> Check(string? address, string field = "emailadres")
    {
        if (!IsWellFormed(Normal(address ?? "")))
            yield return Problem.InField(field, "emailadres-onjuist", "Dit is geen e-mailadres.") with { Found = address, Expected = "naam@gemeente.nl" };
    }

    private static bool IsWellFormed(string address) =>
        address.Length <= Longest && address.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.Contains('.', StringComparison.Ordinal) && !address.Any(char.IsWhiteSpace);
}
