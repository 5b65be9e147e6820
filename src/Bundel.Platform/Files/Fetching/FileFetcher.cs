// SPDX-License-Identifier: EUPL-1.2
using System.Net;

namespace Bundel.Platform;

/// <summary>Fetches a file from a site that is allowed, and lays it in the <see cref="FileStore"/>. A redirect is followed to allowed sites only.</summary>
public sealed class FileFetcher(FileStore files, FetchSources sources) : IDisposable
{
    /// <summary>100 MB: twice the largest published model.</summary>
    private const long MostBytes = 100_000_000;

    private const int MostRedirects = 5;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(15) }) { Timeout = TimeSpan.FromMinutes(3) };

    public async Task<Result<UploadedFile>> Fetch(string text, CancellationToken cancel)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)) return About("adres-onjuist", "Dit is geen volledig adres.", text) with { Expected = "https://…" };
        try
        {
            return await Follow(address, MostRedirects, cancel);
        }
        catch (HttpRequestException)
        {
            return About("adres-onbereikbaar", "Het adres is niet bereikbaar.", text);
        }
        catch (IOException)
        {
            return About("adres-afgebroken", "De verbinding brak af voordat het bestand er was.", text);
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return About("adres-te-traag", "Het ophalen duurde te lang.", text) with { Expected = "ten hoogste drie minuten" };
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Result<UploadedFile>> Follow(Uri address, int redirects, CancellationToken cancel)
    {
        if (!sources.Allows(address)) return About("adres-niet-toegestaan", "Van dit adres haalt Bundel geen bestanden op.", address.ToString()) with { Expected = sources.Names };
        using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (IsRedirect(answer.StatusCode) && answer.Headers.Location is { } next)
            return redirects == 0 ? About("adres-kringloop", "Het adres verwijst steeds verder.", address.ToString()) : await Follow(new Uri(address, next), redirects - 1, cancel);
        if (!answer.IsSuccessStatusCode) return About("adres-zonder-bestand", "Op dit adres is geen bestand.", $"{address} gaf {(int)answer.StatusCode}");
        var name = Name(answer, address);
        await using var content = await answer.Content.ReadAsStreamAsync(cancel);
        return await files.Save(content, name, MostBytes, cancel);
    }

    private static bool IsRedirect(HttpStatusCode code) =>
        code is HttpStatusCode.MovedPermanently or HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static string Name(HttpResponseMessage answer, Uri address)
    {
        var given = answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName?.Trim('"') ?? Uri.UnescapeDataString(address.Segments[^1]);
        return Path.GetFileName(given) is { Length: > 0 } name ? name : "bestand";
    }

    private static Problem About(string code, string message, string found) => Problem.InField("adres", code, message) with { Found = found };
}
