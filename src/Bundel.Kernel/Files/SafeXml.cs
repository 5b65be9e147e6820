// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Kernel.Files;

/// <summary>The only door for XML from outside: streaming, no DTD, nothing fetched from elsewhere, bounded depth and length.</summary>
public static class SafeXml
{
    /// <summary>Reads a document; every fault becomes one problem with line and position.</summary>
    public static Result<T> Read<T>(Stream stream, string file, Func<XmlReader, Result<T>> read, XmlLimits? limits = null) =>
        FileReading.Read(file, () =>
        {
            using var reader = Reader(stream, limits);
            return read(reader);
        });

    /// <summary>A streaming reader that throws <see cref="XmlException"/>; see <see cref="ProblemFor"/>. The stream stays open.</summary>
    public static XmlReader Reader(Stream stream, XmlLimits? limits = null)
    {
        limits ??= XmlLimits.Default;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxCharacters,
            MaxCharactersFromEntities = 1,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = false,
        };
        return new DepthLimitedXmlReader(XmlReader.Create(stream, settings), limits.MaxDepth);
    }

    /// <summary>Reads a document to its end without keeping anything: well-formed, without DTD, within the limits.</summary>
    public static Problem? Check(Stream stream, string file, XmlLimits? limits = null)
    {
        var result = Read<Done>(
            stream,
            file,
            reader =>
            {
                while (reader.Read())
                {
                }

                return default(Done);
            },
            limits);
        return result.Succeeded ? null : result.Problems[0];
    }

    /// <summary>The problem for an exception of a reader made here.</summary>
    public static Problem ProblemFor(XmlException fault, string file)
    {
        var place = new Place(file)
        {
            Line = fault.LineNumber > 0 ? fault.LineNumber : null,
            Position = fault.LinePosition > 0 ? fault.LinePosition : null,
        };
        if (fault is XmlDepthException) return new Problem("xml-te-diep", "de elementen in dit XML-bestand zijn te diep genest.") { Place = place, Found = fault.Message };
        if (fault.Message.Contains("DTD", StringComparison.Ordinal))
            return new Problem("xml-dtd", "dit XML-bestand bevat een documenttypedefinitie (DTD) en wordt om veiligheidsredenen geweigerd.") { Place = place, Found = "<!DOCTYPE", Expected = "XML zonder DTD" };
        if (fault.Message.Contains("MaxCharactersInDocument", StringComparison.Ordinal))
            return new Problem("xml-te-groot", "dit XML-bestand is langer dan is toegestaan.") { Place = place };
        return new Problem("xml-ongeldig", "dit is geen geldige XML.") { Place = place, Expected = "een welgevormd XML-bestand" };
    }
}
