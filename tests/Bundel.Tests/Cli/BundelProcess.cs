// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;
using Bundel.Data;
using Bundel.Tests.Support;

namespace Bundel.Tests.Cli;

/// <summary>The built program as a process.</summary>
internal sealed record BundelProcess(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static BundelProcess Run(params string[] arguments) => Run(null, "", arguments);

    /// <summary>On this database, with this text on standard input.</summary>
    public static BundelProcess Run(DatabaseSettings? database, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = TestData.Checkout,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "Bundel.Cli.dll"))) start.ArgumentList.Add(argument);
        start.Environment["BUNDEL_DATA"] = database?.DataPath ?? "";
        start.Environment["BUNDEL_POSTGRES"] = database?.PostgresConnection ?? "";
        start.Environment["BUNDEL_POSTGRES_EIGENAAR"] = database?.PostgresOwnerConnection ?? "";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BundelProcess(process.ExitCode, output, error.Result);
    }

    /// <summary>Writes a table to a file of its own for one test; all of them go away at the end of the run.</summary>
    public static string File(string name, string content) => File(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>Writes bytes to a file of its own for one test.</summary>
    public static string File(string name, byte[] content)
    {
        var path = Path.Combine(TestFolders.New(), name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }
}
