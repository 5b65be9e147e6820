// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using Bundel.Kernel.Files;

namespace Bundel.Blueprints.Exchange;

/// <summary>Reads ArchiMate Model Exchange Files 3.x in one pass. A file with a fault gives all its faults and no model.</summary>
public static class ExchangeReader
{
    /// <summary>Largest file that is read.</summary>
    public const long MaxBytes = 200_000_000;

    public static Result<ExchangeModel> ReadFile(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file.Name), Found = path };
        if (FileReading.TooLarge(file.Name, file.Length, MaxBytes) is { } tooLarge) return tooLarge;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return Read(stream, file.Name);
    }

    public static Result<ExchangeModel> Read(Stream stream, string file) => SafeXml.Read(stream, file, reader => Read(reader, file));

    private static Result<ExchangeModel> Read(XmlReader reader, string file)
    {
        var cursor = new XmlCursor(reader, file);
        cursor.MoveToRoot();
        if (WrongRoot(cursor, file) is { } wrong) return wrong;
        var model = new ModelReader(cursor).Read();
        while (reader.Read())
        {
        }

        return cursor.Problems.Count > 0 ? cursor.Problems : model;
    }

    private static Problem? WrongRoot(XmlCursor cursor, string file)
    {
        if (cursor.IsOurs && cursor.Name == "model") return null;
        var (line, position) = cursor.Where;
        var place = new Place(file) { Line = line, Position = position };
        return cursor.NamespaceUri switch
        {
            "http://www.opengroup.org/xsd/archimate" or "http://www.opengroup.org/xsd/archimate/" => new Problem("archimate-versie", "dit is een ArchiMate-uitwisselbestand van versie 2; Bundel leest versie 3. Exporteer het model opnieuw als uitwisselbestand van versie 3.")
            {
                Place = place,
                Found = cursor.NamespaceUri,
                Expected = ExchangeModel.Namespace,
            },
            "http://www.archimatetool.com/archimate" => new Problem("archimate-archi", "dit is een werkbestand van Archi. Kies in Archi: File, Export, Model to Open Exchange File.") { Place = place, Expected = ExchangeModel.Namespace },
            _ => new Problem("archimate-onbekend", "dit is geen ArchiMate-uitwisselbestand.") { Place = place, Found = $"<{cursor.Name}> in {(cursor.NamespaceUri.Length == 0 ? "geen naamruimte" : cursor.NamespaceUri)}", Expected = $"<model> in {ExchangeModel.Namespace}" },
        };
    }
}
