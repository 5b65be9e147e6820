// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Scanning;

/// <summary>
/// The elements of the LVBAG 2.0 files: on each line a parent and its children. "=Field" says that the text of the child is a value,
/// "!Mark" that its begin and end mean something.
/// </summary>
internal static class GrammarText
{
    public const string Lines = """
        > SB:bagStand MM:bagMutaties GB:BAG-GWR-Deelbestand-LVC XB:BAG-Extract-Levering
        XB:BAG-Extract-Levering > XB:SelectieGegevens XB:SchemaInfo
        XB:SchemaInfo > XB:naam=Ignored XB:versie=Ignored
        XB:SelectieGegevens > SE:LVC-Extract SE:MUT-Extract SE:APD-Extract SE:Gebied-Registratief
        GB:BAG-GWR-Deelbestand-LVC > GB:SelectieGegevens GB:Product
        GB:SelectieGegevens > SE:StandTechnischeDatum=DeliveryDate SE:StandPeildatum=Ignored
        GB:Product > GP:GemeenteWoonplaatsRelatieProduct
        GP:GemeenteWoonplaatsRelatieProduct > GP:GemeenteWoonplaatsRelatie!Relation
        GP:GemeenteWoonplaatsRelatie > GP:tijdvakgeldigheid GP:gerelateerdeWoonplaats GP:gerelateerdeGemeente GP:status=RelationState
        GP:tijdvakgeldigheid > BT:begindatumTijdvakGeldigheid=RelationBegin BT:einddatumTijdvakGeldigheid=RelationEnd
        GP:gerelateerdeWoonplaats > GP:identificatie=RelationTown
        GP:gerelateerdeGemeente > GP:identificatie=RelationMunicipality
        SB:bagStand > SB:bagInfo SL:standBestand
        SB:bagInfo > SE:Gebied-Registratief SE:LVC-Extract SE:APD-Extract SE:MUT-Extract
        MM:bagMutaties > MM:bagInfo ML:mutatieBericht
        MM:bagInfo > SE:Gebied-Registratief SE:MUT-Extract
        SE:Gebied-Registratief > SE:Gebied-NLD!WholeCountry SE:Gebied-GEM
        SE:Gebied-GEM > SE:GemeenteCollectie
        SE:GemeenteCollectie > SE:Gemeente
        SE:Gemeente > SE:GemeenteIdentificatie=Municipality SE:GemeenteNaam=MunicipalityName
        SE:LVC-Extract > SE:StandTechnischeDatum=DeliveryDate
        SE:APD-Extract > SE:StandTechnischeDatum=DeliveryDate SE:peildatum=Ignored
        SE:MUT-Extract > SE:StandTechnischeDatum=DeliveryDate SE:Mutatieperiode
        SE:Mutatieperiode > SE:MutatiedatumVanaf=MutationFrom SE:MutatiedatumTot=MutationTo
        SL:standBestand > SL:dataset=Ignored SL:inhoud SL:stand
        SL:inhoud > SL:gebied=Ignored SL:leveringsId=Ignored SL:objectTypen SL:typeLevering=Ignored SL:van=Ignored SL:tot=Ignored
        SL:objectTypen > SL:objectType=Ignored
        SL:stand > SB:bagObject SB:kenmerkInOnderzoek
        SB:bagObject > @objects
        SB:kenmerkInOnderzoek > @investigations
        ML:mutatieBericht > ML:dataset=Ignored ML:inhoud ML:mutatieGroep!Group
        ML:inhoud > ML:gebied=Ignored ML:leveringsId=Ignored ML:objectTypen
        ML:objectTypen > ML:objectType=Ignored
        ML:mutatieGroep > ML:toevoeging!Add ML:wijziging!Change ML:verwijdering!Remove
        ML:toevoeging > ML:wordt!Becomes
        ML:wijziging > ML:was!Was ML:wordt!Becomes
        ML:verwijdering > ML:was!Was
        ML:was > MM:bagObject MM:kenmerkInOnderzoek
        ML:wordt > MM:bagObject MM:kenmerkInOnderzoek
        MM:bagObject > @objects
        MM:kenmerkInOnderzoek > @investigations
        O:Woonplaats > @common O:naam=Name O:geometrie
        O:OpenbareRuimte > @common O:naam=Name O:type=StreetType O:ligtIn O:verkorteNaam
        O:Nummeraanduiding > @common O:huisnummer=HouseNumber O:huisletter=Letter O:huisnummertoevoeging=Suffix O:postcode=Postcode O:typeAdresseerbaarObject=Addressed O:ligtIn O:ligtAan
        O:Verblijfsobject > @common O:heeftAlsHoofdadres O:heeftAlsNevenadres O:geometrie O:gebruiksdoel=Purpose O:oppervlakte=Area O:maaktDeelUitVan
        O:Ligplaats > @common O:heeftAlsHoofdadres O:heeftAlsNevenadres O:geometrie
        O:Standplaats > @common O:heeftAlsHoofdadres O:heeftAlsNevenadres O:geometrie
        O:Pand > @common O:geometrie O:oorspronkelijkBouwjaar=Year
        O:ligtIn > R:WoonplaatsRef=Town
        O:ligtAan > R:OpenbareRuimteRef=Street
        O:heeftAlsHoofdadres > R:NummeraanduidingRef=Main
        O:heeftAlsNevenadres > R:NummeraanduidingRef=Side
        O:maaktDeelUitVan > R:PandRef=Building
        O:verkorteNaam > N:VerkorteNaamOpenbareRuimte
        N:VerkorteNaamOpenbareRuimte > N:verkorteNaam=ShortName
        O:voorkomen > H:Voorkomen
        H:Voorkomen > H:voorkomenidentificatie=Number H:beginGeldigheid=Begin H:eindGeldigheid=End H:tijdstipRegistratie=Registered H:eindRegistratie=EndRegistered H:tijdstipInactief=Inactive H:BeschikbaarLV
        H:BeschikbaarLV > H:tijdstipRegistratieLV=LvRegistered H:tijdstipEindRegistratieLV=LvEnd H:tijdstipInactiefLV=LvInactive H:tijdstipNietBagLV=LvNotBag
        O:geometrie > O:punt O:vlak O:multivlak G:Polygon!Polygon G:Surface G:MultiSurface!Multi G:Point!Point
        O:punt > G:Point!Point
        O:vlak > G:Polygon!Polygon G:Surface
        O:multivlak > G:MultiSurface!Multi
        G:MultiSurface > G:surfaceMember G:surfaceMembers
        G:surfaceMember > G:Polygon!Polygon G:Surface
        G:surfaceMembers > G:Polygon!Polygon G:Surface
        G:Surface > G:patches
        G:patches > G:PolygonPatch!Polygon
        G:Polygon > G:exterior!Exterior G:interior!Interior
        G:PolygonPatch > G:exterior!Exterior G:interior!Interior
        G:exterior > G:LinearRing!Ring
        G:interior > G:LinearRing!Ring
        G:LinearRing > G:posList=Positions G:pos=Positions
        G:Point > G:pos=Position
        K:historieInOnderzoek > H:HistorieInOnderzoek
        H:HistorieInOnderzoek > H:beginGeldigheid=Begin H:eindGeldigheid=End H:tijdstipRegistratie=Registered H:eindRegistratie=EndRegistered H:BeschikbaarLVInOnderzoek
        H:BeschikbaarLVInOnderzoek > H:tijdstipRegistratieLV=LvRegistered H:tijdstipEindRegistratieLV=LvEnd
        """;

    /// <summary>Lists of children that more than one parent has.</summary>
    public static string List(string name) => name switch
    {
        "@objects" => "O:Woonplaats!Woonplaats O:OpenbareRuimte!OpenbareRuimte O:Nummeraanduiding!Nummeraanduiding O:Verblijfsobject!Verblijfsobject O:Ligplaats!Ligplaats O:Standplaats!Standplaats O:Pand!Pand",
        "@common" => "O:identificatie=Id O:status=Status O:geconstateerd=Established O:documentdatum=DocumentDate O:documentnummer=DocumentNumber O:voorkomen",
        _ => string.Join(' ', new[] { "Woonplaats", "Openbareruimte", "Nummeraanduiding", "Verblijfsobject", "Ligplaats", "Standplaats", "Pand" }.Select(kind => $"K:Kenmerk{kind}InOnderzoek!Investigated{(kind == "Openbareruimte" ? "OpenbareRuimte" : kind)}")),
    };

    /// <summary>Children of an element about an attribute in onderzoek.</summary>
    public static string Investigation(string kind) => $"K:kenmerk=Attribute K:identificatieVan{kind}=Investigated K:inOnderzoek=UnderInvestigation K:documentdatum=DocumentDate K:documentnummer=DocumentNumber K:historieInOnderzoek";
}
