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
