// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Bag;
using Bundel.Cli.Verbs;

namespace Bundel.Cli;

/// <summary>All verbs. A verb is a class in Verbs; adding one is adding it here.</summary>
internal static class VerbTree
{
    public static (Command Command, Option<bool> Help, Option<bool> Version) Make()
    {
        var help = new Option<bool>("--help", "-h", "-?") { Description = "Toont uitleg en een voorbeeld.", Recursive = true };
        var version = new Option<bool>("--versie") { Description = "Toont de versie van Bundel." };
        var root = new Command("bundel", "Bundel: de werkbank voor gemeenten die hun ICT samen doen.")
        {
            new ScriptVerb("demo", "Maakt een databank met demogegevens en start de webtoepassing.", "bundel demo --poort 5080"),
            new ScriptVerb("web", "Start de webtoepassing op een bestaande databank.", "bundel web --data /var/lib/bundel"),
            new ScriptVerb("test", "Draait alle toetsen.", "bundel test"),
            new DivideVerb(),
            new Command("verrekenen", "Verrekening berekenen, narekenen en controleren.")
            {
                new ComputeVerb(),
                new RecomputeVerb(),
                new CheckDocumentVerb(),
                new BridgeVerb(),
                new ScenarioVerb(),
                new CostPriceVerb(),
                new ExitVerb(),
                new EntryVerb(),
                new AdvancesVerb(),
                new ClosingVerb(isResult: false),
                new ClosingVerb(isResult: true),
            },
            new Command("factuur", "Facturen en creditnota's in UBL (NLCIUS).")
            {
                new InvoiceMakeVerb(),
                new InvoiceCheckVerb(),
            },
            new Command("grootboek", "Grootboeken en auditfiles lezen.")
            {
                new ReadLedgerVerb(),
            },
            new Command("kostenspel", "Kosten van samenwerken eerlijk delen: wie kan waarop bezwaar maken.")
            {
                new SolveGameVerb(),
            },
            new Command("archimate", "Architectuurmodellen lezen, vergelijken en nakijken.")
            {
                new ArchiMateSummaryVerb(),
                new ArchiMateRoundTripVerb(),
                new ArchiMateCompareVerb(),
                new ArchiMateCheckVerb(),
            },
            new Command("planning", "Plannen maken die passen bij de mensen.")
            {
                new PlanVerb(),
            },
            new Command("businesscase", "Rekenen aan samenwerken: wat kost het, wat levert het op, voor wie.")
            {
                new BusinessCaseVerb(),
            },
            new LegalFormVerb(),
            new Command("document", "Stukken maken waarover besloten wordt.")
            {
                new MakeDocumentVerb(),
            },
            new Command("bag", "De BAG laden, bijhouden en bevragen.")
            {
                new LoadVerb(),
                new MutateVerb(),
                new FollowVerb(),
                new SearchVerb(),
                new MatchVerb(),
                new ShowVerb(),
                new CheckQualityVerb(),
                new ExportVerb(),
            },
            new Command("bericht", "Berichten rond de BAG nakijken en maken: StUF, Geo-BAG, LVBAG en CloudEvents.")
            {
                new MessageSchemasVerb(),
                new MessageCheckVerb(),
                new MessageMakeVerb(),
            },
            new Command("blauwdruk", "Landschappen toetsen aan een blauwdruk en blokken invoeren.")
            {
                new AssessVerb(),
                new IntroduceVerb(),
            },
            new RequirementsVerb(),
            new MethodsVerb(),
            new DoeVerb(),
            new CheckVerb(),
            new Command("audit", "Het auditspoor nakijken.")
            {
                new AuditCheckVerb(),
            },
            new Command("databank", "De databank bijwerken, bewaren en terugzetten.")
            {
                new DatabankMigrateVerb(),
                new DatabankBackupVerb(),
                new DatabankRestoreVerb(),
            },
        };
        root.Add(help);
        root.Add(version);
        return (root, help, version);
    }
}
