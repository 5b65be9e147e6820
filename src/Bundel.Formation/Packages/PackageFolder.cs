// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Reading;

namespace Bundel.Formation.Packages;

/// <summary>A folder with packages of others, files that end in .deelpakket.json at any depth; or a Git repository that is fetched into such a folder.</summary>
public sealed class PackageFolder
{
    private const int MostFiles = 1000;
    private readonly string? path;

    /// <param name="source">A folder, or the address of a Git repository; null when there is none.</param>
    /// <param name="copies">Where the working copy of a repository is kept.</param>
    public PackageFolder(string? source, string copies)
    {
        Repository = GitRepository.IsAddress(source) ? new GitRepository(source!, Path.Combine(copies, "deelpakketten")) : null;
        path = Repository?.Folder ?? source;
    }

    /// <summary>The repository behind the folder, when it can be fetched.</summary>
    public GitRepository? Repository { get; }

    public bool IsThere => path is not null && Directory.Exists(path);

    /// <summary>Commit of the working copy; null when it is a plain folder.</summary>
    public string? Commit()
    {
        var head = Path.Combine(path ?? "", ".git", "HEAD");
        if (!IsThere || !File.Exists(head)) return null;
        var text = File.ReadAllText(head).Trim();
        if (!text.StartsWith("ref: ", StringComparison.Ordinal)) return text;
        var named = Path.Combine(path!, ".git", text[5..]);
        return File.Exists(named) ? File.ReadAllText(named).Trim() : text[5..];
    }

    /// <summary>Every package, with its file; a file that is none tells why.</summary>
    public IReadOnlyList<(string File, Result<SharePackage> Package)> Read() => !IsThere ? [] :
    [
        .. Directory.EnumerateFiles(path!, "*.deelpakket.json", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden })
            .Order(StringComparer.Ordinal).Take(MostFiles).Select(file => (Path.GetRelativePath(path!, file), Read(file))),
    ];

    private static Result<SharePackage> Read(string file)
    {
        if (new FileInfo(file).Length > InputText.MaxBytes) return new Problem("bestand-te-groot", "Dit bestand is te groot.") { Place = new Place(Path.GetFileName(file)) };
        return InputText.Read<SharePackage>(File.ReadAllBytes(file), Path.GetFileName(file)).Then(package =>
            PackageRules.Problems(package) is { Count: > 0 } problems ? InputText.At(Result<SharePackage>.Failure(problems), Path.GetFileName(file)) : package);
    }
}
