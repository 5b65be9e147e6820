// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Files;

/// <summary>Counts the bytes that really come out of a zip.</summary>
internal sealed class ZipBudget(string file, ZipLimits limits)
{
    private long total;

    public ZipLimits Limits => limits;

    public static string NameOf(string file, string entry) => $"{file} › {entry}";

    public void Count(string entry, int bytes, long entryBytes, long packedBytes)
    {
        total += bytes;
        if (entryBytes > limits.MaxEntryBytes) throw Breach(entry, "zip-bestand-te-groot", "dit bestand in de zip is uitgepakt te groot.", "hoogstens " + FileReading.Size(limits.MaxEntryBytes));
        if (total > limits.MaxTotalBytes) throw Breach(entry, "zip-te-groot", "deze zip is uitgepakt te groot.", "samen hoogstens " + FileReading.Size(limits.MaxTotalBytes));
        if (entryBytes > limits.RatioFreeBytes && entryBytes / limits.MaxRatio > packedBytes)
            throw Breach(entry, "zip-bom", "dit bestand in de zip is verdacht sterk ingepakt (een zipbom).", $"hoogstens {Dutch.Number(limits.MaxRatio)} keer zo groot na uitpakken");
    }

    private FileProblemException Breach(string entry, string code, string message, string expected) =>
        new(new Problem(code, message) { Place = new Place(NameOf(file, entry)), Expected = expected });
}
