// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Web.Hosting;

/// <summary>What <c>bundel web --help</c> says.</summary>
internal static class SettingsHelp
{
    public static bool Asked(string[] args) => args.Any(arg => arg is "--help" or "-h" or "-?");

    public static string Text()
    {
        var text = new StringBuilder();
        text.AppendLine("bundel web   start de webtoepassing op een bestaande databank");
        text.AppendLine("bundel demo  maakt een databank met demogegevens en start de webtoepassing");
        text.AppendLine();
        text.AppendLine("Voorbeeld: bundel web --poort 5080 --data /var/lib/bundel");
        text.AppendLine();
        text.AppendLine($"Een instelling staat op de opdrachtregel, in de omgeving of in {SettingList.FileName} in de datamap ({SettingList.FileVariable} wijst een ander bestand aan), in die volgorde van voorrang.");
        foreach (var setting in SettingList.All) Describe(text, setting);
        return text.ToString();
    }

    private static void Describe(StringBuilder text, Setting setting)
    {
        text.AppendLine();
        text.AppendLine($"{setting.Name}  ({string.Join(", ", new[] { setting.Option, setting.Variable }.OfType<string>())})");
        text.AppendLine($"    {setting.Meaning}");
        text.AppendLine($"    standaard: {setting.Default}; voorbeeld: {setting.Example}");
    }
}
