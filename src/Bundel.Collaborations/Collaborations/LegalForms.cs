// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations;

/// <summary>Dutch names of the legal forms.</summary>
public static class LegalForms
{
    public static string Name(this LegalForm form) => form switch
    {
        LegalForm.OpenbaarLichaam => "openbaar lichaam",
        LegalForm.Bedrijfsvoeringsorganisatie => "bedrijfsvoeringsorganisatie",
        LegalForm.GemeenschappelijkOrgaan => "gemeenschappelijk orgaan",
        LegalForm.Centrumregeling => "centrumregeling",
        LegalForm.RegelingZonderMeer => "regeling zonder meer",
        LegalForm.Dienstverleningsovereenkomst => "dienstverleningsovereenkomst",
        LegalForm.Stichting => "stichting",
        LegalForm.Cooperatie => "coöperatie",
        _ => "vennootschap (bv of nv)",
    };
}
