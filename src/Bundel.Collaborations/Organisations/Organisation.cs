// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations;

public readonly record struct OrganisationId(Guid Value) : ITypedId<OrganisationId>
{
    public static OrganisationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>An organisation as a collaboration knows it; a municipality carries its CBS code.</summary>
public sealed class Organisation : ITenantOwned
{
    private Organisation()
    {
    }

    public Organisation(CollaborationId collaboration, string code, string name, OrganisationKind kind)
    {
        Id = ITypedId<OrganisationId>.New();
        CollaborationId = collaboration;
        Code = code;
        Name = name;
        Kind = kind;
    }

    public OrganisationId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public OrganisationKind Kind { get; private set; }

    public string? MunicipalityCode { get; private set; }

    public string? Oin { get; private set; }

    public string? Kvk { get; private set; }

    public void Rename(string name, OrganisationKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>Sets the identifiers; each was checked by its own type.</summary>
    public void Identify(MunicipalityCode? municipality, Oin? oin, KvkNumber? kvk)
    {
        MunicipalityCode = municipality?.Value;
        Oin = oin?.Value;
        Kvk = kvk?.Value;
    }
}
