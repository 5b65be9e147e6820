// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;

namespace Bundel.Settlement.ControlFiles;

/// <summary>What MDTO says of the file as a whole.</summary>
internal sealed record MdtoSubject(string Id, string Name, string Description, string Creator, int Year, DateTime AdoptedUtc);

/// <summary>One file of the dossier.</summary>
internal sealed record MdtoFile(string Path, long Size, string Sha256);

/// <summary>Metadata by MDTO-XML 1.0 (Nationaal Archief): one informatieobject for the dossier, and one bestand for every file in it.</summary>
internal static class MdtoWriter
{
    private const string Namespace = "https://www.nationaalarchief.nl/mdto";
    private const string Origin = "Bundel";

    public static byte[] Subject(MdtoSubject subject, IReadOnlyList<MdtoFile> files) => Write(xml =>
    {
        xml.WriteStartElement("informatieobject");
        Identification(xml, "identificatie", subject.Id);
        xml.WriteElementString("naam", subject.Name);
        Term(xml, "aggregatieniveau", "Dossier", "Begrippenlijst Aggregatieniveau MDTO");
        xml.WriteElementString("omschrijving", subject.Description);
        xml.WriteStartElement("dekkingInTijd");
        Term(xml, "dekkingInTijdType", "Begrotingsjaar", "Bundel");
        xml.WriteElementString("dekkingInTijdBegindatum", FormattableString.Invariant($"{subject.Year}-01-01"));
        xml.WriteElementString("dekkingInTijdEinddatum", FormattableString.Invariant($"{subject.Year}-12-31"));
        xml.WriteEndElement();
        xml.WriteElementString("taal", "nl");
        xml.WriteStartElement("event");
        Term(xml, "eventType", "Vaststelling", "Begrippenlijst EventType MDTO");
        xml.WriteElementString("eventTijd", Instant(subject.AdoptedUtc));
        xml.WriteEndElement();
        Term(xml, "waardering", "Nog te bepalen", "Selectielijst van de archiefvormer");
        foreach (var file in files) Reference(xml, "heeftRepresentatie", file.Path, $"{subject.Id}/{file.Path}");
        Reference(xml, "archiefvormer", subject.Creator, subject.Creator);
        xml.WriteStartElement("beperkingGebruik");
        Term(xml, "beperkingGebruikType", "Nog te bepalen", "Begrippenlijst BeperkingGebruikType MDTO");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    public static byte[] File(MdtoSubject subject, MdtoFile file) => Write(xml =>
    {
        xml.WriteStartElement("bestand");
        Identification(xml, "identificatie", $"{subject.Id}/{file.Path}");
        xml.WriteElementString("naam", file.Path);
        xml.WriteElementString("omvang", file.Size.ToString(CultureInfo.InvariantCulture));
        Term(xml, "bestandsformaat", Path.GetExtension(file.Path).TrimStart('.').ToUpperInvariant(), "Bestandsextensie");
        xml.WriteStartElement("checksum");
        Term(xml, "checksumAlgoritme", "SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO");
        xml.WriteElementString("checksumWaarde", file.Sha256);
        xml.WriteElementString("checksumDatum", Instant(subject.AdoptedUtc));
        xml.WriteEndElement();
        Reference(xml, "isRepresentatieVan", subject.Name, subject.Id);
        xml.WriteEndElement();
    });

    private static byte[] Write(Action<XmlWriter> content)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("MDTO", Namespace);
            content(xml);
            xml.WriteEndElement();
        }

        return memory.ToArray();
    }

    private static void Identification(XmlWriter xml, string element, string id)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("identificatieKenmerk", id);
        xml.WriteElementString("identificatieBron", Origin);
        xml.WriteEndElement();
    }

    private static void Term(XmlWriter xml, string element, string label, string list)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("begripLabel", label);
        xml.WriteStartElement("begripBegrippenlijst");
        xml.WriteElementString("verwijzingNaam", list);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Reference(XmlWriter xml, string element, string name, string id)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("verwijzingNaam", name);
        Identification(xml, "verwijzingIdentificatie", id);
        xml.WriteEndElement();
    }

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
