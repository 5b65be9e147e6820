// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;

namespace Bundel.Bag.Writing;

/// <summary>Writes a delivery in the layout of the national extract: a zip with a zip for each type, files of at most ten thousand voorkomens.</summary>
public sealed class ExtractArchive : IDisposable
{
    public const int MostInFile = 10_000;

    private const string Spaces = "xmlns:DatatypenNEN3610=\"www.kadaster.nl/schemas/lvbag/imbag/datatypennen3610/v20200601\" xmlns:Objecten=\"www.kadaster.nl/schemas/lvbag/imbag/objecten/v20200601\" xmlns:gml=\"http://www.opengis.net/gml/3.2\" xmlns:Historie=\"www.kadaster.nl/schemas/lvbag/imbag/historie/v20200601\" xmlns:Objecten-ref=\"www.kadaster.nl/schemas/lvbag/imbag/objecten-ref/v20200601\" xmlns:nen5825=\"www.kadaster.nl/schemas/lvbag/imbag/nen5825/v20200601\" xmlns:KenmerkInOnderzoek=\"www.kadaster.nl/schemas/lvbag/imbag/kenmerkinonderzoek/v20200601\" xmlns:selecties-extract=\"http://www.kadaster.nl/schemas/lvbag/extract-selecties/v20200601\"";
    private readonly ZipArchive archive;
    private readonly XmlText xml = new();
    private readonly DateOnly date;
    private readonly string day;

    public ExtractArchive(Stream target, DateOnly date)
    {
        archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        this.date = date;
        day = $"{date:ddMMyyyy}";
    }

    /// <summary>Bytes of XML written so far.</summary>
    public long XmlBytes { get; private set; }

    public void Delivery() => Entry(
        archive,
        "Leveringsdocument-BAG-Extract.xml",
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <xb:BAG-Extract-Levering xmlns:xb="http://www.kadaster.nl/schemas/lvbag/extract-levering/v20200601" xmlns:selecties-extract="http://www.kadaster.nl/schemas/lvbag/extract-selecties/v20200601"><xb:SelectieGegevens><selecties-extract:LVC-Extract><selecties-extract:StandTechnischeDatum>{date:yyyy-MM-dd}</selecties-extract:StandTechnischeDatum></selecties-extract:LVC-Extract><selecties-extract:Gebied-Registratief><selecties-extract:Gebied-NLD/></selecties-extract:Gebied-Registratief></xb:SelectieGegevens><xb:SchemaInfo><xb:naam>BagvsExtractDeelbestandExtractLvc-2.1.0.xsd</xb:naam><xb:versie>20200601</xb:versie></xb:SchemaInfo></xb:BAG-Extract-Levering>
        """);

    public void Relations(IEnumerable<TownRelation> relations)
    {
        var text = new StringBuilder($"""<?xml version="1.0" encoding="UTF-8"?>{'\n'}<gwr-bestand:BAG-GWR-Deelbestand-LVC xmlns:gwr-bestand="www.kadaster.nl/schemas/lvbag/gem-wpl-rel/gwr-deelbestand-lvc/v20200601" xmlns:selecties-extract="http://www.kadaster.nl/schemas/lvbag/extract-selecties/v20200601" xmlns:bagtypes="www.kadaster.nl/schemas/lvbag/gem-wpl-rel/bag-types/v20200601" xmlns:gwr-product="www.kadaster.nl/schemas/lvbag/gem-wpl-rel/gwr-producten-lvc/v20200601"><gwr-bestand:SelectieGegevens><selecties-extract:StandTechnischeDatum>{date:yyyy-MM-dd}</selecties-extract:StandTechnischeDatum></gwr-bestand:SelectieGegevens><gwr-bestand:Product><gwr-product:GemeenteWoonplaatsRelatieProduct>""");
        foreach (var relation in relations)
        {
            var end = relation.End == BagDate.NoDay ? "" : $"<bagtypes:einddatumTijdvakGeldigheid>{BagDate.DayText(relation.End)}</bagtypes:einddatumTijdvakGeldigheid>";
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<gwr-product:GemeenteWoonplaatsRelatie><gwr-product:tijdvakgeldigheid><bagtypes:begindatumTijdvakGeldigheid>{BagDate.DayText(relation.Begin)}</bagtypes:begindatumTijdvakGeldigheid>{end}</gwr-product:tijdvakgeldigheid><gwr-product:gerelateerdeWoonplaats><gwr-product:identificatie>{relation.Town:0000}</gwr-product:identificatie></gwr-product:gerelateerdeWoonplaats><gwr-product:gerelateerdeGemeente><gwr-product:identificatie>{relation.Municipality:0000}</gwr-product:identificatie></gwr-product:gerelateerdeGemeente><gwr-product:status>{Codes.Relation.Name(relation.State)}</gwr-product:status></gwr-product:GemeenteWoonplaatsRelatie>");
        }

        text.Append("</gwr-product:GemeenteWoonplaatsRelatieProduct></gwr-bestand:Product></gwr-bestand:BAG-GWR-Deelbestand-LVC>");
        Inner($"GEM-WPL-RELATIE-{day}.zip", inner => Entry(inner, $"GEM-WPL-RELATIE-{day}-000001.xml", text.ToString()));
    }

    /// <summary>Writes the files of one type; <paramref name="group"/> is empty, "IA", "NB" or "IO". The source fills a batch and says whether there is more.</summary>
    public void Kind(BagKind kind, string group, Func<Batch, bool> source)
    {
        var outer = group switch { "IA" => "Inactief", "NB" => "NietBag", "IO" => "InOnderzoek", _ => null };
        var name = $"9999{group}{kind.Code()}{day}";
        if (outer is null) Inner($"{name}.zip", inner => Files(inner, name, kind, group, source));
        else Inner($"9999{outer}{kind.Code()}{day}.zip", middle => Nested(middle, $"{name}.zip", inner => Files(inner, name, kind, group, source)));
    }

    /// <summary>Writes mutations of a period as BAGNLDM does: an index of types, then the groups.</summary>
    public void Mutations(DateOnly from, DateOnly to, bool investigations, IEnumerable<Action<XmlText>> groups)
    {
        var name = $"9999{(investigations ? "IOMUT" : "MUT")}{from:ddMMyyyy}-{to:ddMMyyyy}";
        Inner($"{name}.zip", inner =>
        {
            var number = 1;
            foreach (var chunk in groups.Chunk(MostInFile / 2).DefaultIfEmpty([]))
            {
                xml.Clear();
                xml.Raw($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mlm:bagMutaties xmlns:ml=\"http://www.kadaster.nl/schemas/mutatielevering-generiek/1.0\" xmlns:mlm=\"http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-mutaties-lvc/v20200601\" {Spaces}><mlm:bagInfo><selecties-extract:Gebied-Registratief><selecties-extract:Gebied-NLD/></selecties-extract:Gebied-Registratief><selecties-extract:MUT-Extract><selecties-extract:StandTechnischeDatum>{to:yyyy-MM-dd}</selecties-extract:StandTechnischeDatum><selecties-extract:Mutatieperiode><selecties-extract:MutatiedatumVanaf>{from:yyyy-MM-dd}</selecties-extract:MutatiedatumVanaf><selecties-extract:MutatiedatumTot>{to:yyyy-MM-dd}</selecties-extract:MutatiedatumTot></selecties-extract:Mutatieperiode></selecties-extract:MUT-Extract></mlm:bagInfo><ml:mutatieBericht><ml:dataset>LVBAG</ml:dataset><ml:inhoud><ml:gebied>NEDERLAND</ml:gebied><ml:leveringsId>0000000001</ml:leveringsId><ml:objectTypen/></ml:inhoud>");
                foreach (var group in chunk)
                {
                    xml.Raw("<ml:mutatieGroep>"u8);
                    group(xml);
                    xml.Raw("</ml:mutatieGroep>"u8);
                }

                xml.Raw("</ml:mutatieBericht></mlm:bagMutaties>"u8);
                Write(inner, $"{name}-{number++:000000}.xml");
            }
        });
    }

    public void Dispose() => archive.Dispose();

    private void Files(ZipArchive inner, string name, BagKind kind, string group, Func<Batch, bool> source)
    {
        var batch = new Batch();
        var (number, inFile) = (1, 0);
        Head(kind);
        for (var more = true; more;)
        {
            batch.Clear();
            more = source(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                var wrapper = group == "IO" ? "kenmerkInOnderzoek" : "bagObject";
                xml.Raw("<sl:stand><sl-bag-extract:"u8).Raw(wrapper).Raw(">"u8);
                VoorkomenXml.Write(xml, batch.Rows[i], batch);
                xml.Raw("</sl-bag-extract:"u8).Raw(wrapper).Raw("></sl:stand>"u8);
                if (++inFile < MostInFile) continue;
                Tail(inner, $"{name}-{number++:000000}.xml");
                Head(kind);
                inFile = 0;
            }
        }

        if (inFile > 0 || number == 1) Tail(inner, $"{name}-{number:000000}.xml");
    }

    private void Head(BagKind kind)
    {
        xml.Clear();
        xml.Raw($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sl-bag-extract:bagStand {Spaces} xmlns:sl-bag-extract=\"http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601\" xmlns:sl=\"http://www.kadaster.nl/schemas/standlevering-generiek/1.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601 https://developer.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601/BagvsExtractDeelbestandExtractLvc-2.1.0.xsd\">\n  <sl-bag-extract:bagInfo>\n    <selecties-extract:Gebied-Registratief>\n      <selecties-extract:Gebied-NLD/>\n    </selecties-extract:Gebied-Registratief>\n    <selecties-extract:LVC-Extract>\n      <selecties-extract:StandTechnischeDatum>{date:yyyy-MM-dd}</selecties-extract:StandTechnischeDatum>\n    </selecties-extract:LVC-Extract>\n  </sl-bag-extract:bagInfo>\n  <sl:standBestand>\n    <sl:dataset>LVBAG</sl:dataset>\n    <sl:inhoud>\n      <sl:gebied>NLD</sl:gebied>\n      <sl:leveringsId>0000000001</sl:leveringsId>\n      <sl:objectTypen>\n        <sl:objectType>{kind.Code()}</sl:objectType>\n      </sl:objectTypen>\n    </sl:inhoud>");
    }

    private void Tail(ZipArchive inner, string name)
    {
        xml.Raw("\n  </sl:standBestand>\n</sl-bag-extract:bagStand>\n"u8);
        Write(inner, name);
    }

    private void Inner(string name, Action<ZipArchive> fill) => Nested(archive, name, fill);

    private static void Nested(ZipArchive outer, string name, Action<ZipArchive> fill)
    {
        using var memory = new MemoryStream();
        using (var inner = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true)) fill(inner);
        using var stream = outer.CreateEntry(name, CompressionLevel.NoCompression).Open();
        memory.Position = 0;
        memory.CopyTo(stream);
    }

    private void Entry(ZipArchive target, string name, string text)
    {
        xml.Clear();
        xml.Raw(text);
        Write(target, name);
    }

    private void Write(ZipArchive target, string name)
    {
        XmlBytes += xml.Length;
        using var stream = target.CreateEntry(name, CompressionLevel.Optimal).Open();
        stream.Write(xml.Written);
    }
}
