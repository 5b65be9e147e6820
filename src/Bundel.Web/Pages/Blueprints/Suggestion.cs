// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Pages.Blueprints;

/// <summary>What a form suggests: it shows a name with its key behind it, and the key decides, never the name.</summary>
internal static class Suggestion
{
    private const string Between = " · ";

    public static string Show(string key, string name) => name == key ? key : name + Between + key;

    public static string KeyOf(string given) => given[(given.LastIndexOf(Between, StringComparison.Ordinal) is var at and >= 0 ? at + Between.Length : 0)..].Trim();
}
