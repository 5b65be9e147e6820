// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Doors;

/// <summary>A page that takes a file, shows what it would change, and only then stores it: the same file, by its hash.</summary>
public abstract class FileForm : BundelPage
{
    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    /// <summary>Where the file is to be fetched, on a page that takes an address too.</summary>
    [BindProperty(Name = "adres")]
    public string? Address { get; set; }

    [BindProperty(Name = "sha256")]
    public string? Sha256 { get; set; }

    [BindProperty(Name = "bestandsnaam")]
    public string? FileName { get; set; }

    /// <summary>The file that was brought now, or the one that a preview was shown of.</summary>
    protected async Task<Result<UploadedFile>> Given()
    {
        if (Upload is null && Sha256 is not null && FileName is not null) return new UploadedFile(Sha256, FileName, 0);
        var stored = Upload is null && Address is { } address ? await Try(new FetchFile(address)) : await Store(Upload, "bestand");
        if (stored.Succeeded) (Sha256, FileName) = (stored.Value.Sha256, stored.Value.Name);
        return stored;
    }

    protected override Task Load() => Task.CompletedTask;
}
