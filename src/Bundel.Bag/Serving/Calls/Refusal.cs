// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving;

/// <summary>What is wrong with one parameter.</summary>
internal sealed record InvalidParameter(string Name, string Code, string Reason)
{
    /// <summary>A value that is not of its type: then nothing else is told.</summary>
    public bool IsOfWrongType => Code is "integer" or "number" or "boolean" or "date" or "timestamp" or "pointgeojson";
}

/// <summary>The request gets no answer but this one; the table of foutafhandeling.feature.</summary>
internal sealed class RefusalException(int status, string code, string title, string detail, IReadOnlyList<InvalidParameter>? parameters = null) : Exception(title)
{
    public int Status => status;

    public string Code => code;

    public string Detail => detail;

    public IReadOnlyList<InvalidParameter> Parameters => parameters ?? [];

    public static RefusalException Required() => new(400, "paramsRequired", "Ten minste één parameter moet worden opgegeven.", "Geef een van de zoekingangen van dit endpoint op.");

    public static RefusalException Combination() => new(400, "paramsCombination", "Minimale combinatie van parameters moet worden opgegeven.", "Bij deze zoekingang horen nog andere parameters.");

    public static RefusalException Unsupported() => new(400, "unsupportedCombination", "De combinatie van opgegeven parameters is niet toegestaan.", "Deze parameters kunnen niet samen worden opgegeven.");

    public static RefusalException Invalid(IReadOnlyList<InvalidParameter> found) => new(400, "paramsValidation", "Een of meerdere parameters zijn niet correct.", "De parameters met een fout staan in invalidParams.", found);

    public static RefusalException NotFound() => new(404, "notFound", "Opgevraagde resource bestaat niet.", "Er is geen resource met deze identificatie, of niet op dit moment.");

    public static RefusalException Method() => new(405, "methodNotAllowed", "Deze methode is niet toegestaan", "Method not allowed");

    public static RefusalException Accept() => new(406, "notAcceptable", "Gevraagde contenttype wordt niet ondersteund.", "Deze API antwoordt met application/hal+json.");

    public static RefusalException AcceptCrs(string crs) => new(406, "crsNotAcceptable", $"Gevraagde coördinatenstelsel {crs} wordt niet ondersteund.", "Ondersteund worden epsg:28992 (RD) en epsg:4258 (ETRS89).");

    public static RefusalException ContentCrs(string crs) => new(415, "crsNotSupported", $"Coördinatenstelsel {crs} in Content-Crs wordt niet ondersteund.", "Ondersteund worden epsg:28992 (RD) en epsg:4258 (ETRS89).");

    public static RefusalException Body() => new(422, "unprocessableEntity", "Request body bevat een ongeldige waarde.", "De body is een GeoJSON-punt: {\"type\":\"Point\",\"coordinates\":[x,y]}.");
}
