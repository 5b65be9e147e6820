// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Bundel.Cli;

/// <summary>Where a verb writes: results on standard output and nothing else, messages and progress on standard error.</summary>
internal sealed class Terminal(Stream output, TextWriter error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Terminal Standard() =>
        new(Console.OpenStandardOutput(), new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true });

    /// <summary>Writes bytes to standard output.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        output.Flush();
    }

    /// <summary>Writes the result of a verb to a file, or to standard output when no file is named; the exit code tells whether that worked.</summary>
    public int Deliver(ReadOnlySpan<byte> bytes, string? path)
    {
        if (path is null)
        {
            Bytes(bytes);
            return ExitCodes.Done;
        }

        try
        {
            File.WriteAllBytes(path, bytes);
            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Problems([new Problem("bestand-niet-geschreven", "Dit bestand kan hier niet worden geschreven.") { Found = path, Expected = "een map die bestaat en waarin u mag schrijven" }]);
        }
    }

    /// <summary>Writes a line to standard output.</summary>
    public void Line(string text = "") => Bytes(Utf8.GetBytes(text + "\n"));

    /// <summary>Writes a message to standard error.</summary>
    public void Message(string text) => error.WriteLine(text);

    /// <summary>Writes all problems to standard error; the exit code is that of bad input.</summary>
    public int Problems(IReadOnlyCollection<Problem> problems)
    {
        foreach (var problem in problems) Message(problem.ToString());
        return ExitCodes.BadInput;
    }
}
