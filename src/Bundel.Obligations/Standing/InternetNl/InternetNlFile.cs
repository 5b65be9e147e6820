// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;

namespace Bundel.Obligations.Standing.InternetNl;

/// <summary>Results of a batch of internet.nl.</summary>
internal sealed record InternetNlFile(bool IsMail, DateOnly Day, IReadOnlyList<InternetNlDomain> Domains)
{
    private const long MostBytes = 50_000_000;

    /// <summary>Reads the JSON that internet.nl gives of a batch that is done.</summary>
    public static Result<InternetNlFile> Read(FileStore files, UploadedFile upload)
    {
        using var content = files.Open(upload.Sha256);
        if (content is null) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.");
        if (Kernel.Files.FileReading.TooLarge(upload.Name, content.Length, MostBytes) is { } large) return large with { Field = "bestand" };
        try
        {
            using var json = JsonDocument.Parse(content);
            return Of(json.RootElement, upload.Name);
        }
        catch (JsonException fault)
        {
            return Fault(upload.Name, "", "dit bestand is geen JSON.") with { Place = new Place(upload.Name) { Line = (int)(fault.LineNumber ?? 0) + 1 } };
        }
    }

    private static Result<InternetNlFile> Of(JsonElement root, string file)
    {
        if (Child(root, "request") is not { } request || Child(root, "domains") is not { ValueKind: JsonValueKind.Object } domains) return Fault(file, "", "dit zijn geen resultaten van internet.nl.") with { Expected = "request en domains" };
        if (Text(request, "status") is not "done") return Fault(file, "/request/status", "deze meting is niet klaar.") with { Found = Text(request, "status"), Expected = "done" };
        var type = Text(request, "request_type");
        if (type is not ("web" or "mail")) return Fault(file, "/request/request_type", "deze soort meting is onbekend.") with { Found = type, Expected = "web of mail" };
        var finished = Text(request, "finished_date") ?? Text(request, "submit_date");
        if (!DateTimeOffset.TryParse(finished, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when) || when.Year < 1900) return Fault(file, "/request/finished_date", "de dag van de meting is geen datum vanaf 1900.") with { Found = finished };
        return new InternetNlFile(type == "mail", Dutch.Day(when.UtcDateTime), [.. domains.EnumerateObject().Select(domain => Domain(domain.Name, domain.Value))]);
    }

    private static InternetNlDomain Domain(string name, JsonElement domain)
    {
        var tests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in new[] { "categories", "tests" })
        {
            if (Child(domain, "results") is not { } results || Child(results, list) is not { ValueKind: JsonValueKind.Object } all) continue;
            foreach (var test in all.EnumerateObject()) tests[test.Name] = Text(test.Value, "status") ?? "";
        }

        var address = Child(domain, "report") is { } report ? Text(report, "url") : null;
        var score = Child(domain, "scoring") is { } scoring && Child(scoring, "percentage") is { ValueKind: JsonValueKind.Number } percentage ? percentage.GetDecimal() : (decimal?)null;
        return new InternetNlDomain(name.Trim().ToLowerInvariant(), Text(domain, "status") == "ok", score, address, tests);
    }

    private static JsonElement? Child(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : null;

    private static string? Text(JsonElement parent, string name) => Child(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static Problem Fault(string file, string pointer, string message) => Problem.InField("bestand", "internetnl-ongeldig", message) with { Place = new Place(file) { Pointer = pointer } };
}

/// <param name="Tests">Outcome by name of a category or test: passed, failed, warning, not_tested, error, …</param>
internal sealed record InternetNlDomain(string Name, bool IsTested, decimal? Score, string? Address, IReadOnlyDictionary<string, string> Tests);
