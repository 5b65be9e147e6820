// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace Bundel.Faults.Harness;

/// <summary>A file system of a few megabytes in memory, with ballast that can be thrown off.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    /// <summary>Null where mounting is not allowed.</summary>
    public static SmallDisk? Mount(int megabytes)
    {
        var path = TestDatabases.Folder();
        return Run("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={megabytes}m"), "bundel-fouten", path) ? new SmallDisk(path) : null;
    }

    /// <summary>Leaves so many bytes free.</summary>
    public void Fill(long free)
    {
        using var file = new FileStream(Ballast, FileMode.Append, FileAccess.Write);
        var left = new DriveInfo(Path).AvailableFreeSpace - free;
        if (left > 0) file.Write(new byte[left]);
    }

    public void ThrowOffBallast() => File.Delete(Ballast);

    public void Dispose() => Run("umount", "-l", Path);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
