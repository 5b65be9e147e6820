// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using System.Xml.Linq;
using Bundel.Blueprints.Exchange;

namespace Bundel.Benchmarks;

/// <summary>Exchange files into the model and out again, side by side with XDocument on the same file.</summary>
internal static class ArchiMate
{
    public static void Run(string path)
    {
        Measure(path);
        var large = Path.Combine(Path.GetTempPath(), $"bundel-archimate-{Environment.ProcessId}.xml");
        File.WriteAllBytes(large, ExchangeWriter.Bytes(Repeated(Read(path), 47_000_000 / (double)new FileInfo(path).Length)));
        Measure(large);
        File.Delete(large);
    }

    private static void Measure(string path)
    {
        var size = FormattableString.Invariant($"{new FileInfo(path).Length / 1e6:0.0} MB");
        ExchangeModel? model = null;
        Timing.Median($"Bundel: {size} lezen", () => model = Read(path));
        Timing.Median($"Bundel: {size} schrijven", () => ExchangeWriter.Write(model!, Stream.Null));
        Console.WriteLine(FormattableString.Invariant($"{"geheugen van het model",-62} {Held(() => Read(path)) / 1e6,8:0.0} MB"));
        Timing.Median($"XDocument: {size} lezen", () => Document(path));
        Console.WriteLine(FormattableString.Invariant($"{"geheugen van XDocument",-62} {Held(() => Document(path)) / 1e6,8:0.0} MB"));
    }

    private static long Held(Func<object> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(held);
        return after - before;
    }

    private static ExchangeModel Read(string path) => ExchangeReader.ReadFile(path).Value;

    private static XDocument Document(string path)
    {
        using var reader = XmlReader.Create(path);
        return XDocument.Load(reader);
    }

    /// <summary>The same model several times over in one file, each time under other identifiers.</summary>
    private static ExchangeModel Repeated(ExchangeModel model, double times)
    {
        var large = new ExchangeModel { Identifier = model.Identifier, Names = model.Names };
        large.PropertyDefinitions.AddRange(model.PropertyDefinitions);
        for (var copy = 0; copy < Math.Ceiling(times); copy++)
        {
            var part = copy == 0 ? model : Renamed(model, FormattableString.Invariant($"-{copy}"));
            large.Elements.AddRange(part.Elements);
            large.Relationships.AddRange(part.Relationships);
            large.Views.AddRange(part.Views);
        }

        return large;
    }

    private static ExchangeModel Renamed(ExchangeModel model, string suffix)
    {
        var bytes = System.Text.Encoding.UTF8.GetString(ExchangeWriter.Bytes(model));
        foreach (var attribute in new[] { "identifier", "source", "target", "elementRef", "relationshipRef", "identifierRef", "ref", "propertyDefinitionRef" })
            bytes = System.Text.RegularExpressions.Regex.Replace(bytes, $" {attribute}=\"([^\"]*)\"", $" {attribute}=\"$1{suffix}\"");
        bytes = System.Text.RegularExpressions.Regex.Replace(bytes, $"(propertyDefinitionRef=\"[^\"]*){suffix}\"", "$1\"");
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(bytes));
        return ExchangeReader.Read(stream, "kopie.xml").Value;
    }
}
