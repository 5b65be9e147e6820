// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations;

/// <summary>A collaboration (samenwerkingsverband): the tenant that everything else belongs to.</summary>
public sealed class Collaboration
{
    private Collaboration()
    {
    }

    public Collaboration(string code, string name, LegalForm legalForm)
    {
        Id = CollaborationId.New();
        Code = code;
        Name = name;
        LegalForm = legalForm;
    }

    public CollaborationId Id { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public LegalForm LegalForm { get; private set; }

    public void Change(string name, LegalForm legalForm)
    {
        Name = name;
        LegalForm = legalForm;
    }
}
