// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using System.Xml.Schema;
using Bundel.Blueprints.Exchange;

namespace Bundel.Tests.Blueprints.Exchange;

/// <summary>Written files against the schemas of The Open Group, which the user installs.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void A_written_file_follows_the_schema()
    {
        var schemas = Schemas();
        foreach (var path in new[] { "blueprints/exchange-samples/Over_GEMMA.xml", "blueprints/exchange-samples/archi-tests-Sample1.xml" })
            Faults(schemas, ExchangeWriter.Bytes(BlueprintFiles.Read(TestData.File(path)))).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public void A_written_release_follows_the_schema() =>
        Faults(Schemas(), ExchangeWriter.Bytes(BlueprintFiles.Read(BlueprintFiles.Release2025))).ShouldBeEmpty();

    internal static List<string> Faults(XmlSchemaSet schemas, byte[] xml)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var stream = new MemoryStream(xml);
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
        }

        return faults;
    }

    internal static XmlSchemaSet Schemas()
    {
        var set = new XmlSchemaSet { XmlResolver = new LocalSchemas() };
        using var reader = XmlReader.Create(TestData.File("blueprints/xsd/archimate3_Diagram.xsd"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = new LocalSchemas() });
        set.Add(null, reader);
        set.Compile();
        return set;
    }

    /// <summary>Every schema comes from the folder of the test data, whatever its address.</summary>
    private sealed class LocalSchemas : XmlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            var name = Path.GetFileName(absoluteUri.AbsolutePath);
            return name.EndsWith(".xsd") ? File.OpenRead(TestData.File("blueprints/xsd/" + name)) : new MemoryStream();
        }
    }
}
