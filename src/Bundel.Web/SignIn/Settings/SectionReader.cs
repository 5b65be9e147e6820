// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Bundel.Web.SignIn.Settings;

/// <summary>Reads settings and gathers every fault, each with the place where it stands.</summary>
internal sealed class SectionReader(IConfiguration root)
{
    private readonly HashSet<string> read = new(StringComparer.OrdinalIgnoreCase);

    public List<Problem> Problems { get; } = [];

    public string? Text(string path)
    {
        read.Add(path);
        return root[path] is { } value && value.Trim() is { Length: > 0 } text ? text : null;
    }

    public string Required(string path)
    {
        if (Text(path) is { } text) return text;
        Fault(path, "instelling-ontbreekt", "Deze instelling ontbreekt.");
        return "";
    }

    /// <summary>A file that is there; its name counts from the folder of the settings.</summary>
    public string? File(string path, string folder)
    {
        if (Text(path) is not { } name) return null;
        var full = Path.GetFullPath(name, folder);
        if (!System.IO.File.Exists(full)) Fault(path, "bestand-ontbreekt", "Dit bestand is er niet.", full);
        return full;
    }

    public Uri? Https(string path)
    {
        if (Text(path) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Query.Length == 0 && uri.Fragment.Length == 0) return uri;
        Fault(path, "adres-onjuist", "Dit is geen adres dat met https begint.", text, "https://…");
        return null;
    }

    public int Number(string path, int otherwise, int least, int most)
    {
        if (Text(path) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Fault(path, "getal-onjuist", "Dit getal kan niet.", text, FormattableString.Invariant($"{least} tot en met {most}"));
        return otherwise;
    }

    public T? Choice<T>(string path)
        where T : struct, Enum
    {
        var text = Required(path);
        if (text.Length == 0) return null;
        var parsed = EnumNames.Parse<T>(text);
        foreach (var problem in parsed.Problems) Problems.Add(problem with { Field = path, Message = $"{Name(path)}: {problem.Message}" });
        return parsed.Succeeded ? parsed.Value : null;
    }

    /// <summary>The paths of the items of a list.</summary>
    public IReadOnlyList<string> Items(string path) => [.. root.GetSection(path).GetChildren().Select(child => child.Path)];

    public IReadOnlyList<string> Texts(string path) => [.. Items(path).Select(Text).OfType<string>()];

    public void Fault(string path, string code, string message, string? found = null, string? expected = null) =>
        Problems.Add(Problem.InField(path, code, $"{Name(path)}: {message}") with { Found = found, Expected = expected });

    /// <summary>A setting that nobody asked for is a mistake in writing.</summary>
    public void RefuseUnknown(IConfiguration file)
    {
        foreach (var (path, value) in file.AsEnumerable().Where(pair => pair.Value is not null && !read.Contains(pair.Key)))
            Fault(path, "instelling-onbekend", "Deze instelling bestaat niet.", value);
    }

    private static string Name(string path) => path.Replace(':', '.');
}
