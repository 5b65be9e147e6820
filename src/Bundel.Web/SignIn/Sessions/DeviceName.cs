// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.SignIn.Sessions;

/// <summary>A browser and its system by name, as a person would call them; what is not known stays as it was sent.</summary>
internal static class DeviceName
{
    /// <summary>Marks in the header User-Agent; the first that is there counts, as browsers also name those that they are like.</summary>
    private static readonly (string Mark, string Name)[] Browsers = [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        if (userAgent.Length == 0) return "Onbekend apparaat";
        var (browser, system) = (First(Browsers, userAgent), First(Systems, userAgent));
        return browser is null ? userAgent : system is null ? browser : $"{browser} op {system}";
    }

    private static string? First((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
