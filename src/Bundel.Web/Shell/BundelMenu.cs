// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Blueprints;
using Bundel.Collaborations;
using Bundel.Obligations;
using Bundel.Formation;
using Bundel.Settlement;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Shell;

/// <summary>The frame for this person: what is in the menu is there and may be used.</summary>
internal sealed class BundelMenu(RequestActor request, SiteSettings site) : IMenu
{
    public ValueTask<Menu> For(HttpContext context) => ValueTask.FromResult(new Menu
    {
        Groups = request.Collaboration is { } collaboration && request.Actor is { } actor ? Groups(collaboration.Code, actor) : [],
        Collaboration = request.Collaboration?.Name,
        Collaborations = [.. request.Collaborations.Select(other => new BarItem(other.Name, "/" + other.Code) { Current = other.Id == request.Collaboration?.Id })],
        Person = request.Actor?.Name,
        Account = request.Actor is null ? [] : [new("Uw account", "/account"), .. OtherPerson, new("Afmelden", "/afmelden") { Post = true }],
        Links = request.Collaboration is { } open ? [new("Zoeken", $"/{open.Code}/zoeken"), new("Hulp", "/hulp")] : [new("Hulp", "/hulp")],
    });

    private BarItem[] OtherPerson => site.IsTrial ? [new("Andere persoon kiezen", "/aanmelden")] : [];

    private static IReadOnlyList<MenuGroup> Groups(string code, Actor actor)
    {
        MenuItem Item(string text, string path) => new(text, $"/{code}/{path}");
        IEnumerable<MenuItem> instruments = [new MenuItem("Overzicht", "/" + code), Item("Mijn gemeente", "mijn-gemeente")];
        if (actor.May(SettlementPermissions.See))
        {
            instruments = instruments.Append(Item("Verrekenen", "verrekenen") with
            {
                Children = [Item("Begroting", "verrekenen/begroting"), Item("Bronnen", "verrekenen/bronnen"), Item("Verdeelsleutels", "verrekenen/sleutels"), Item("Verrekeningen", "verrekenen/verrekeningen"), .. actor.May(SettlementPermissions.SeeLedger) ? [Item("Grootboek", "verrekenen/grootboek")] : Array.Empty<MenuItem>(), .. actor.May(SettlementPermissions.SeeInvoices) ? [Item("Facturen", "verrekenen/facturen")] : Array.Empty<MenuItem>(), Item("Btw en taakvelden", "verrekenen/btw"), Item("Verbonden partij", "verrekenen/verbonden-partij"), Item("Het jaar", "verrekenen/jaar"), Item("Voortgang", "verrekenen/voortgang"), Item("Methoden", "verrekenen/methoden"), Item("Verloop", "verrekenen/verloop"), Item("Kostprijzen", "verrekenen/kostprijzen"), Item("Scenario's", "verrekenen/scenario"), Item("Narekenen", "verrekenen/narekenen")],
            });
        }

        if (actor.May(BagPermissions.See))
        {
            instruments = instruments.Append(Item("BAG", "bag") with { Children = [Item("Stand van de BAG", "bag/stand"), Item("BAG kwaliteit", "bag/kwaliteit"), Item("Signalen BAG", "bag/signalen"), Item("Steekproeven", "bag/steekproeven"), Item("Proceswijzer", "bag/proces"), Item("Zaken BAG", "bag/zaken"), .. actor.May(BagPermissions.Work) ? [Item("Lijsten koppelen", "bag/koppelen"), Item("Terugmeldingen", "bag/terugmeldingen")] : Array.Empty<MenuItem>(), Item("Berichten nakijken", "bag/berichten"), Item("Koppelvlakregister", "bag/koppelvlakken")] });
        }

        if (actor.May(BlueprintsPermissions.See))
        {
            instruments = instruments.Append(Item("Blauwdrukken", "blauwdrukken") with
            {
                Children = [Item("Referentiemodel", "blauwdrukken/referentie"), Item("Landschap", "blauwdrukken/landschap"), Item("Vergelijken", "blauwdrukken/vergelijken"), Item("Wat kost dit ons?", "blauwdrukken/kosten"), Item("Toetsing", "blauwdrukken/toetsing/ssc-basisinrichting"), Item("Tekeningen", "blauwdrukken/tekeningen")],
            });
        }

        if (actor.May(ObligationsPermissions.See))
        {
            instruments = instruments.Append(Item("Verplichtingen en bouwstenen", "verplichtingen") with
            {
                Children = [Item("Mijn taken", "verplichtingen/mijn-taken"), Item("Opleveringen", "verplichtingen/opleveringen"), Item("Planning", "verplichtingen/planning"), Item("Signalen", "verplichtingen/signalen"), Item("Beheer", "verplichtingen/beheer"), Item("Normen", "verplichtingen/normen"), Item("Vragenlijsten", "verplichtingen/vragenlijsten"), Item("Raadsrapport", "verplichtingen/raadsrapport"), Item("Agenda", "verplichtingen/agenda"), Item("Wat is er veranderd", "verplichtingen/wijzigingen"), Item("Thema's en samenhang", "verplichtingen/samenhang"), Item("NUP toen en nu", "verplichtingen/nup"), Item("Standaarden", "verplichtingen/standaarden")],
            });
        }

        if (actor.May(FormationPermissions.See))
        {
            instruments = instruments.Append(Item("Inrichten", "inrichten") with
            {
                Children = [Item("Businesscase", "inrichten/businesscase"), Item("Wie met wie", "inrichten/wie-met-wie"), Item("Eerlijk delen", "inrichten/eerlijk-delen"), Item("Rechtsvorm", "inrichten/rechtsvorm"), Item("Personeel", "inrichten/personeel"), Item("Documenten", "inrichten/documenten"), Item("Delen", "inrichten/delen")],
            });
        }

        List<MenuItem> own = [Item("Deelnemers", "deelnemers"), Item("Diensten", "diensten"), Item("Maatstaven", "maatstaven"), Item("Besluiten", "besluiten"), Item("Kennis", "kennis")];
        if (actor.May(PlatformPermissions.SeeJobs)) own.Add(Item("Taken", "taken"));
        if (actor.May(PlatformPermissions.SeeAccess)) own.Add(Item("Toegang", "toegang"));
        if (actor.May(PlatformPermissions.SeeAudit)) own.Add(Item("Auditspoor", "auditspoor"));
        return [new MenuGroup(null, [.. instruments]), new MenuGroup("Samenwerkingsverband", own)];
    }
}
