// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Loading;

/// <summary>A new store takes the place of the old one in one step.</summary>
internal static class StoreFile
{
    public static void Replace(string temporary, string target)
    {
        using (var stream = new FileStream(temporary, FileMode.Open, FileAccess.ReadWrite)) stream.Flush(flushToDisk: true);
        File.Move(temporary, target, overwrite: true);
    }

    public static void Delete(string path)
    {
        foreach (var suffix in new[] { "", "-journal", "-wal", "-shm" }) File.Delete(path + suffix);
    }
}

/// <summary>One loader at a time for each store: a file beside it that the operating system frees when the loader ends, however it ends.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream stream;

    private StoreLock(FileStream stream) => this.stream = stream;

    public static Result<StoreLock> Take(string target)
    {
        try
        {
            return new StoreLock(new FileStream(target + ".slot", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (DirectoryNotFoundException)
        {
            return new Problem("map-ontbreekt", "de map voor deze opslag is er niet.") { Place = new Place(target) };
        }
        catch (UnauthorizedAccessException)
        {
            return new Problem("map-geen-toegang", "in deze map mag niet worden geschreven.") { Place = new Place(target) };
        }
        catch (IOException)
        {
            return Problem.Conflict("opslag-bezet", "een ander proces is deze opslag al aan het laden of bijwerken.") with { Place = new Place(target) };
        }
    }

    public void Dispose() => stream.Dispose();
}
