// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Hosting;

/// <summary>Every setting of the web host; docs/beheer.md and <c>--help</c> say the same.</summary>
public static class SettingList
{
    public static readonly Setting Port = new("poort", "poort waarop Bundel antwoordt", "5080", "8443") { Option = "--poort" };
    public static readonly Setting Data = new("data", "map voor de databank en de bestanden; bij meer servers een gedeelde map", "data", "/var/lib/bundel") { Option = "--data" };
    public static readonly Setting Postgres = new("postgres", "verbinding met PostgreSQL; zonder deze is er één SQLite-bestand in de datamap", "geen", "Host=db;Database=bundel;Username=bundel") { Secret = true };
    public static readonly Setting PostgresOwner = new("postgresEigenaar", "verbinding als eigenaar van de tabellen, voor bijwerken en reservekopie; de toepassing zelf werkt dan in een rol die minder mag", "dezelfde als postgres", "Host=db;Database=bundel;Username=bundel_eigenaar") { Secret = true };

    public static readonly Setting Listen = new("luister", "IP-adres waarop Bundel luistert; * is elk adres", "localhost", "10.0.0.12");
    public static readonly Setting Address = new("adres", "het adres waarop gebruikers Bundel bereiken", "http://localhost:<poort>", "https://bundel.voorbeeld.nl");
    public static readonly Setting Certificate = new("httpsCertificaat", "PEM-bestand met het certificaat voor HTTPS", "geen", "/etc/bundel/tls.crt");
    public static readonly Setting CertificateKey = new("httpsSleutel", "PEM-bestand met de sleutel bij het certificaat", "geen", "/etc/bundel/tls.key");
    public static readonly Setting Proxies = new("proxies", "IP-adressen of netten van de proxy's voor Bundel, met komma's; alleen hun X-Forwarded-For en X-Forwarded-Proto tellen", "geen", "10.0.0.2,10.1.0.0/16");
    public static readonly Setting HealthPort = new("beheerPoort", "eigen poort voor /healthz; zonder deze antwoordt /healthz alleen aan deze machine zelf", "geen", "5081");
    public static readonly Setting Log = new("logboek", "vorm van het logboek op de standaarduitvoer: leesbaar of json", "leesbaar in de proef, anders json", "json");
    public static readonly Setting Otlp = new("otlp", "adres van een OpenTelemetry-verzamelaar (OTLP over gRPC) voor sporen", "geen", "http://localhost:4317");
    public static readonly Setting ApiCalls = new("apiPerMinuut", "verzoeken per minuut dat een programma met één sleutel mag doen", "1200", "600");
    public static readonly Setting BagStore = new("bagOpslag", "bestand met de BAG, gemaakt met bundel bag laden", "bag.db in de datamap", "/var/lib/bundel/bag.db");
    public static readonly Setting BagPerSecond = new("bagPerSeconde", "vragen per seconde aan de BAG-API met één sleutel; 0 is geen grens", "0", "20");
    public static readonly Setting BagPerDay = new("bagPerDag", "vragen per dag aan de BAG-API met één sleutel; 0 is geen grens", "0", "50000");
    public static readonly Setting ContactName = new("contactNaam", "wie vragen over de API beantwoordt; staat in het OpenAPI-document", "Beheer van Bundel", "Functioneel beheer SSC Vier Dijken");
    public static readonly Setting ContactEmail = new("contactEmail", "e-mailadres voor vragen over de API", "beheer@bundel.example", "beheer@vierdijken.nl");
    public static readonly Setting ContactUrl = new("contactUrl", "pagina voor vragen over de API", "https://bundel.example/contact", "https://vierdijken.nl/contact");

    public static IReadOnlyList<Setting> All { get; } = [Port, Data, Postgres, PostgresOwner, Listen, Address, Certificate, CertificateKey, Proxies, HealthPort, Log, Otlp, ApiCalls, BagStore, BagPerSecond, BagPerDay, ContactName, ContactEmail, ContactUrl];

    /// <summary>Where the file stands when it is not in the data folder.</summary>
    public const string FileVariable = "BUNDEL_CONFIG";

    public const string FileName = "bundel.json";
}
