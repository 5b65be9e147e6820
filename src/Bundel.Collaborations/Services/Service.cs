// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Services;

public readonly record struct ServiceId(Guid Value) : ITypedId<ServiceId>
{
    public static ServiceId From(Guid value) => new(value);
}

public enum ServicePackage
{
    [JsonStringEnumMemberName("basis")] Basis,
    [JsonStringEnumMemberName("plus")] Plus,
}

/// <summary>How VAT is dealt with; the choice is the collaboration's, Bundel only computes with it.</summary>
public enum VatRegime
{
    [JsonStringEnumMemberName("btw-belast")] Taxed,
    [JsonStringEnumMemberName("vrijgesteld")] Exempt,
    [JsonStringEnumMemberName("kosten-voor-gemene-rekening")] CommonAccount,
    [JsonStringEnumMemberName("transparantieregeling")] Transparent,
}

/// <summary>A line of the producten- en dienstencatalogus (PDC).</summary>
public sealed class Service : ITenantOwned
{
    private Service()
    {
    }

    public Service(CollaborationId collaboration, string code, ServiceText text)
    {
        Id = ITypedId<ServiceId>.New();
        CollaborationId = collaboration;
        Code = code;
        Change(text);
    }

    public ServiceId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public ServicePackage Package { get; private set; }

    public string? TaskField { get; private set; }

    public VatRegime VatRegime { get; private set; }

    public string? Owner { get; private set; }

    public string? Description { get; private set; }

    /// <summary>Last day on which it is supplied, or null.</summary>
    public DateOnly? EndsOn { get; private set; }

    public void Change(ServiceText text)
    {
        Name = text.Name.Trim();
        Unit = text.Unit.Trim();
        Package = text.Package;
        TaskField = Clean(text.TaskField);
        VatRegime = text.VatRegime;
        Owner = Clean(text.Owner);
        Description = Clean(text.Description);
        EndsOn = text.EndsOn;
    }

    public ServiceText ToText() => new(Name, Unit, Package, VatRegime, TaskField, Owner, Description, EndsOn);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
