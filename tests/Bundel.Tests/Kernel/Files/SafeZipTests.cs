// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using Bundel.Kernel.Files;

namespace Bundel.Tests.Kernel.Files;

public class SafeZipTests
{
    [Fact]
    public void Files_are_read_by_name()
    {
        using var zip = SafeZip.Open(Zip(("a.txt", [1, 2, 3]), ("../b.txt", [4])), "map.zip").Value;
        zip.Names.ShouldBe(["a.txt", "../b.txt"]);
        Unpack(zip, "a.txt").Value.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_the_bytes_that_really_come_out()
    {
        using var zip = SafeZip.Open(Zip(("bom.xml", new byte[20_000_000])), "map.zip").Value;
        var problem = Unpack(zip, "bom.xml").Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("zip-bom");
        problem.ToString().ShouldStartWith("map.zip › bom.xml: dit bestand in de zip is verdacht sterk ingepakt");
    }

    [Fact]
    public void An_entry_above_its_limit_is_refused() =>
        Breach(new ZipLimits { MaxEntryBytes = 99 }, ("a.txt", new byte[100])).Code.ShouldBe("zip-bestand-te-groot");

    [Fact]
    public void Entries_that_are_too_large_together_are_refused() =>
        Breach(new ZipLimits { MaxTotalBytes = 150 }, ("a.txt", new byte[100]), ("b.txt", new byte[100])).ToString().ShouldContain("b.txt");

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var zip = SafeZip.Open(Zip(("a", []), ("b", []), ("c", [])), "map.zip", new ZipLimits { MaxEntries = 2 });
        zip.Problems.ShouldHaveSingleItem().ToString().ShouldBe("map.zip: dit zipbestand bevat te veel bestanden. Gevonden: 3. Verwacht: hoogstens 2.");
    }

    [Fact]
    public void A_name_that_comes_twice_is_refused() =>
        SafeZip.Open(Zip(("a", [1]), ("a", [2])), "map.zip").Problems.ShouldHaveSingleItem().Code.ShouldBe("zip-dubbele-naam");

    [Fact]
    public void What_is_no_zip_is_a_problem() =>
        SafeZip.Open(new MemoryStream([1, 2, 3]), "map.zip").Problems.ShouldHaveSingleItem().Code.ShouldBe("zip-beschadigd");

    private static Problem Breach(ZipLimits limits, params (string, byte[])[] files)
    {
        using var zip = SafeZip.Open(Zip(files), "map.zip", limits).Value;
        return zip.Names.SelectMany(name => Unpack(zip, name).Problems).ToList().ShouldHaveSingleItem();
    }

    private static Result<byte[]> Unpack(SafeZip zip, string name) => zip.Read<byte[]>(name, stream =>
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    });

    private static MemoryStream Zip(params (string Name, byte[] Bytes)[] files)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return memory;
    }
}
