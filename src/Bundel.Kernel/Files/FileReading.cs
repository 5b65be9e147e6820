// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Kernel.Files;

/// <summary>The one place where faults of file formats become problems for the user.</summary>
public static class FileReading
{
    /// <summary>Runs a reader; a fault in the file becomes a failure that names the file, any other exception passes.</summary>
    public static Result<T> Read<T>(string file, Func<Result<T>> read)
    {
        try
        {
            return read();
        }
        catch (FileProblemException fault)
        {
            return fault.Problem;
        }
        catch (XmlException fault)
        {
            return SafeXml.ProblemFor(fault, file);
        }
        catch (InvalidDataException)
        {
            return new Problem("zip-beschadigd", "dit zipbestand is beschadigd en kan niet worden uitgepakt.") { Place = new Place(file) };
        }
    }

    /// <summary>Refuses a file above a limit, before anything is read.</summary>
    public static Problem? TooLarge(string file, long bytes, long maxBytes) => bytes <= maxBytes
        ? null
        : new Problem("bestand-te-groot", "dit bestand is te groot.")
        {
            Place = new Place(file),
            Found = Size(bytes),
            Expected = "hoogstens " + Size(maxBytes),
        };

    /// <summary>"1,5 MB", "900 kB": decimal units, for messages.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => Dutch.Count(bytes, "byte", "bytes"),
        < 1_000_000 => Dutch.Number(bytes / 1_000m, 0) + " kB",
        < 1_000_000_000 => Dutch.Number(bytes / 1_000_000m, 1) + " MB",
        _ => Dutch.Number(bytes / 1_000_000_000m, 1) + " GB",
    };
}
