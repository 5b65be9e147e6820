// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations;

public static class CollaborationsPermissions
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();

    /// <summary>Only the operator of the installation carries it: it belongs to no role inside a collaboration.</summary>
    public static readonly Permission Create = new("samenwerking.maken", "een samenwerking beginnen");
    public static readonly Permission See = new("samenwerking.bekijken", "de gegevens van de samenwerking bekijken", Everyone);
    public static readonly Permission Manage = new("samenwerking.beheren", "deelnemers, besluiten en diensten beheren", Role.Controller, Role.Informatiemanager) { WholeOnly = true };
    public static readonly Permission Measure = new("maatstaf.beheren", "maatstaven en telregels beheren en tellingen vaststellen", Role.Controller, Role.Gegevensbeheerder) { WholeOnly = true };

    /// <summary>A role for one participant counts for that participant.</summary>
    public static readonly Permission Count = new("maatstaf.tellen", "tellingen opgeven en terugnemen", Role.Controller, Role.Gegevensbeheerder);
    public static readonly Permission Vat = new("btw-profiel.beheren", "het btw-profiel van een deelnemer vastleggen", Role.Controller, Role.Informatiemanager);

    public static readonly Permission SignOff = new("maatstaf.aftekenen", "namens een deelnemer een telling akkoord vinden of betwisten", Role.Controller, Role.Gegevensbeheerder, Role.Informatiemanager, Role.Bestuurder);

    public static IReadOnlyList<Permission> All { get; } = [Create, See, Manage, Vat, Measure, Count, SignOff];
}
