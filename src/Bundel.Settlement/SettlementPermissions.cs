// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement;

public static class SettlementPermissions
{
    public static readonly Permission See = new("verrekening.bekijken", "begroting, verdeelsleutels en verrekeningen bekijken", Enum.GetValues<Role>());
    public static readonly Permission SeeConcepts = new("verrekening.concepten-bekijken", "verrekeningen bekijken die nog niet gecontroleerd zijn", Role.Controller, Role.Informatiemanager, Role.Bestuurder, Role.Auditor) { WholeOnly = true };

    public static readonly Permission Prepare = new("verrekening.voorbereiden", "begroting en verdeelsleutels beheren en verrekeningen maken", Role.Controller) { WholeOnly = true };
    public static readonly Permission Check = new("verrekening.controleren", "een verrekening van een ander controleren", Role.Controller) { WholeOnly = true };
    public static readonly Permission Adopt = new("verrekening.vaststellen", "een gecontroleerde verrekening vastleggen met het besluit van het bevoegde orgaan", Role.Controller) { WholeOnly = true };

    public static readonly Permission Opinions = new("verrekening.zienswijzen", "zienswijzen van raden vastleggen", Role.Controller, Role.Griffie, Role.Informatiemanager);
    public static readonly Permission SeeLedger = new("verrekening.grootboek-bekijken", "grootboeken, hun toewijzing en de realisatie bekijken", Role.Controller, Role.Auditor) { WholeOnly = true };
    public static readonly Permission SeeInvoices = new("verrekening.facturen-bekijken", "facturen en creditnota's bekijken", Role.Controller, Role.Auditor, Role.Bestuurder, Role.Informatiemanager);
    public static readonly Permission EditTaskFields = new("verrekening.taakvelden-bewerken", "taakvelden en Iv3-categorieën per dienst bewerken, die van de samenwerking of de eigen", Role.Controller);

    public static IReadOnlyList<Permission> All { get; } = [See, SeeConcepts, Prepare, Check, Adopt, Opinions, SeeLedger, SeeInvoices, EditTaskFields];
}
