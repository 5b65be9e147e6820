// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Hosting;

/// <summary>Everything that was given, as text: an option wins from the environment, the environment from the file.</summary>
internal sealed class GivenValues
{
    private readonly Dictionary<Setting, GivenValue> values = [];

    /// <summary>The file that was read.</summary>
    public string? SettingsFile { get; private set; }

    public GivenValue? this[Setting setting] => values.GetValueOrDefault(setting);

    public static GivenValues Collect(string[] args, IReadOnlyDictionary<string, string> environment, string defaultData, List<Problem> problems)
    {
        var given = new GivenValues();
        given.TakeOptions(args, problems);
        given.TakeEnvironment(environment);
        var named = environment.GetValueOrDefault(SettingList.FileVariable);
        var file = string.IsNullOrEmpty(named) ? Path.Combine(given[SettingList.Data]?.Text ?? defaultData, SettingList.FileName) : named;
        if (File.Exists(file))
        {
            given.SettingsFile = file;
            Hosting.SettingsFile.Read(file, given, problems);
        }
        else if (!string.IsNullOrEmpty(named)) problems.Add(new Problem("bestand-ontbreekt", "Dit bestand met instellingen is er niet.") { Place = new Place(SettingList.FileVariable), Found = named });
        return given;
    }

    /// <summary>Keeps what was given first.</summary>
    public void Add(Setting setting, string text, Place place) => values.TryAdd(setting, new GivenValue(text, place));

    private void TakeOptions(string[] args, List<Problem> problems)
    {
        for (var i = args.Length > 0 && !args[0].StartsWith('-') ? 1 : 0; i < args.Length; i += 2)
        {
            var setting = SettingList.All.FirstOrDefault(found => found.Option == args[i]);
            if (setting is not null && i + 1 < args.Length) Add(setting, args[i + 1], new Place(args[i]));
            else problems.Add(UnknownOption(string.Join(' ', args[i..Math.Min(i + 2, args.Length)])));
        }
    }

    private void TakeEnvironment(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var setting in SettingList.All)
        {
            if (environment.GetValueOrDefault(setting.Variable) is { Length: > 0 } text) Add(setting, text, new Place(setting.Variable));
        }
    }

    private static Problem UnknownOption(string found) =>
        new("optie-onbekend", "Deze optie is onbekend of heeft geen waarde.") { Found = found, Expected = Dutch.List([.. SettingList.All.Where(setting => setting.Option is not null).Select(setting => setting.Option + " <waarde>")]) };
}
