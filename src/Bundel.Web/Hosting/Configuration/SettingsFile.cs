// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Hosting;

/// <summary>Reads bundel.json: one object with the names of the settings; an array stands for a list with commas.</summary>
internal static class SettingsFile
{
    /// <summary>The code of a file that is no JSON object.</summary>
    public const string BadForm = "instellingen-vorm";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static void Read(string file, GivenValues given, List<Problem> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Lenient);
            if (document.RootElement.ValueKind == JsonValueKind.Object) Take(file, document.RootElement, given, problems);
            else problems.Add(new Problem(BadForm, "Het bestand met instellingen is geen JSON-object.") { Place = new Place(file), Expected = """{"poort": 5080}""" });
        }
        catch (JsonException fault)
        {
            problems.Add(new Problem(BadForm, "Het bestand met instellingen is geen geldige JSON.") { Place = new Place(file) { Line = (int?)fault.LineNumber + 1, Position = (int?)fault.BytePositionInLine + 1 } });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem("bestand-onleesbaar", "Het bestand met instellingen is niet te lezen.") { Place = new Place(file), Found = fault.Message });
        }
    }

    private static void Take(string file, JsonElement root, GivenValues given, List<Problem> problems)
    {
        foreach (var field in root.EnumerateObject())
        {
            var place = new Place(file) { Pointer = "/" + field.Name };
            if (SiteSettingsReader.Sections.Contains(field.Name, StringComparer.Ordinal)) continue;
            var setting = SettingList.All.FirstOrDefault(found => found.Name == field.Name);
            if (setting is null) problems.Add(new Problem("instelling-onbekend", "Deze instelling bestaat niet.") { Place = place, Expected = Dutch.List([.. SettingList.All.Select(known => known.Name)]) });
            else if (Text(field.Value) is { } text) given.Add(setting, text, place);
            else problems.Add(new Problem("instelling-vorm", "Deze waarde heeft niet de juiste vorm.") { Place = place, Expected = setting.Example });
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => string.Join(',', value.EnumerateArray().Select(item => item.GetString())),
        _ => null,
    };
}
