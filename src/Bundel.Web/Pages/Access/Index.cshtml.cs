// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Access;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.SignIn.Sessions;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Pages.Access;

/// <summary>Who has which role, who is invited, who is signed in, and by which providers people sign in.</summary>
public sealed class IndexModel(SiteSettings site) : BundelPage
{
    private AccessView access = new([], []);
    private IReadOnlyList<SessionView> sessions = [];

    public bool MayManage => May(PlatformPermissions.ManageAccess);

    public DataTable Roles
    {
        get
        {
            var table = new TableOf<RoleView>("Rollen", access.Roles)
                .Text("Naam", row => row.Name)
                .Text("E-mailadres", row => row.Email)
                .Text("Rol", row => row.Role.Text())
                .Text("Geldt voor", row => row.Participant ?? "de hele samenwerking")
                .Text("Herkomst", row => row.Source is null ? "gegeven door een beheerder" : "groep van " + row.Source);
            return (MayManage ? table.Action("Intrekken", row => row.Source is null ? "Intrekken" : "", row => row.Source is null ? Link($"toegang/intrekken/rol/{row.Id}") : null) : table).Build();
        }
    }

    public DataTable Invitations
    {
        get
        {
            var table = new TableOf<InvitationView>("Uitnodigingen die openstaan", access.Invitations)
                .Text("E-mailadres", row => row.Email)
                .Text("Rol", row => row.Role.Text())
                .Text("Geldt voor", row => row.Participant ?? "de hele samenwerking")
                .Text("Geldig tot", row => Dutch.Instant(row.ExpiresUtc))
                .WhenEmpty("Er staan geen uitnodigingen open.");
            return (MayManage ? table.Action("Intrekken", _ => "Intrekken", row => Link($"toegang/intrekken/uitnodiging/{row.Id}")) : table).Build();
        }
    }

    public DataTable Sessions => new TableOf<SessionView>("Wie nu aangemeld is", sessions)
        .Text("Naam", row => row.Person)
        .Text("Apparaat", row => DeviceName.Of(row.Device))
        .Text("Aangemeld", row => Dutch.Instant(row.StartedUtc))
        .Text("Laatst gezien", row => Dutch.Instant(row.SeenUtc))
        .Action("Beëindigen", _ => "Beëindigen", row => Link($"toegang/intrekken/sessie/{row.Id}"))
        .WhenEmpty("Niemand is nu aangemeld.")
        .Build();

    public DataTable Providers => new TableOf<Provider>("Aanbieders om aan te melden", site.Providers)
        .Text("Naam", row => row.Name)
        .Text("Adres", row => row.Issuer.ToString())
        .Text("E-maildomeinen", row => string.Join(", ", row.Domains))
        .State("Profiel", row => row.Relaxations.Count == 0 ? new State("streng", Tone.Good) : new State(Dutch.Count(row.Relaxations.Count, "versoepeling", "versoepelingen"), Tone.Warn))
        .WhenEmpty("Dit is een proefopstelling: u kiest bij het aanmelden wie u bent.")
        .Build();

    public DataTable? Relaxations => site.Providers.Any(provider => provider.Relaxations.Count > 0)
        ? new TableOf<(Provider Provider, RelaxationChoice Choice)>("Versoepelingen van het profiel", site.Providers.SelectMany(provider => provider.Relaxations, (provider, choice) => (provider, choice)))
            .Text("Aanbieder", row => row.Provider.Name)
            .Text("Versoepeling", row => row.Choice.Relaxation.Text())
            .Text("Wat dat betekent", row => row.Choice.Relaxation.Meaning())
            .Text("Reden", row => row.Choice.Reason)
            .Build()
        : null;

    protected override async Task Load()
    {
        access = await Ask(new ListAccess());
        if (MayManage) sessions = await Ask(new ListSessions());
    }
}
