// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Management;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>A line of what ends, as it stands in the form; empty lines do not count.</summary>
public sealed class ExpiryRow
{
    [BindProperty(Name = "soort")]
    public ExpiryKind Kind { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "tot")]
    public DateOnly? Until { get; set; }

    [BindProperty(Name = "uitgever")]
    public string? Issuer { get; set; }

    [BindProperty(Name = "herhaaltMaanden")]
    public int? RepeatMonths { get; set; }

    [BindProperty(Name = "weken")]
    public int? Weeks { get; set; }

    [BindProperty(Name = "vaardigheid")]
    public string? Skill { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name + Issuer + Skill) && Until is null && RepeatMonths is null && Weeks is null;

    public static ExpiryRow Of(Expiry expiry) =>
        new() { Kind = expiry.Kind, Name = expiry.Name, Until = expiry.Until, Issuer = expiry.Issuer, RepeatMonths = expiry.RepeatMonths, Weeks = expiry.Weeks, Skill = expiry.Skill };

    public Expiry Read(DateOnly until) => new(Kind, Name?.Trim() ?? "", until, CardModel.Blank(Issuer), RepeatMonths, Weeks, CardModel.Blank(Skill));
}

/// <summary>A line of a connection, as it stands in the form.</summary>
public sealed class ConnectionRow
{
    [BindProperty(Name = "oin")]
    public string? Oin { get; set; }

    [BindProperty(Name = "dienstId")]
    public string? ServiceId { get; set; }

    [BindProperty(Name = "omgeving")]
    public string? Environment { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Oin + ServiceId + Environment);

    public static ConnectionRow Of(Connection connection) => new() { Oin = connection.Oin, ServiceId = connection.ServiceId, Environment = connection.Environment };

    public Connection Read() => new(CardModel.Blank(Oin), CardModel.Blank(ServiceId), CardModel.Blank(Environment));
}
