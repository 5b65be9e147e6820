// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Bundel.Kernel.Files;

namespace Bundel.Bag.Messages.Schemas;

/// <summary>Validates a message against its schema and tells every fault with its line.</summary>
internal static class SchemaCheck
{
    private const int MostFaults = 100;

    /// <summary>A default of the schema for which the message has no prefix: nothing that a sender does wrong.</summary>
    private const string DefaultWithoutPrefix = "Default attribute";

    public static List<MessageFault> Run(Stream stream, XmlSchemaSet schemas, XmlLimits limits)
    {
        var faults = new List<MessageFault>();
        var path = new Stack<string>();
        var settings = new XmlReaderSettings
        {
            Schemas = schemas,
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.AllowXmlAttributes,
            XmlResolver = null,
        };
        using var plain = SafeXml.Reader(stream, limits);
        settings.ValidationEventHandler += (_, args) =>
        {
            if (faults.Count < MostFaults && !args.Message.StartsWith(DefaultWithoutPrefix, StringComparison.Ordinal)) faults.Add(Fault(args, path, plain));
        };
        using var reader = XmlReader.Create(plain, settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                while (path.Count > reader.Depth) path.Pop();
                path.Push(reader.Name);
            }
        }

        return faults;
    }

    private static MessageFault Fault(ValidationEventArgs args, Stack<string> path, XmlReader at)
    {
        var (message, found, expected) = SchemaFaultText.InDutch(args.Message);
        var place = string.Create(CultureInfo.InvariantCulture, $"regel {args.Exception.LineNumber}, positie {args.Exception.LinePosition}");
        var names = path.Reverse().Take(at.Depth).ToList();
        if (at.NodeType == XmlNodeType.Element) names.Add(at.Name);
        return new MessageFault(CheckLayer.Schema, "XSD", message, names.Count == 0 ? place : $"{place}, in {string.Join('/', names)}", found, expected);
    }
}
