// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Web.SignIn.Settings;

namespace Bundel.Web.Security;

/// <summary>What /.well-known/security.txt says (RFC 9116): where to report a weakness, and until when that holds.</summary>
public sealed record SecurityContact(IReadOnlyList<string> Contacts, DateOnly Expires, string? Policy)
{
    public string ToText(Uri? site)
    {
        var lines = Contacts.Select(contact => "Contact: " + contact).ToList();
        lines.Add(FormattableString.Invariant($"Expires: {Expires:yyyy-MM-dd}T00:00:00Z"));
        lines.Add("Preferred-Languages: nl, en");
        if (site is not null) lines.Add("Canonical: " + new Uri(site, Path));
        if (Policy is not null) lines.Add("Policy: " + Policy);
        return string.Join('\n', lines) + "\n";
    }

    public const string Path = "/.well-known/security.txt";

    internal static SecurityContact? Read(SectionReader reader)
    {
        var contacts = reader.Texts("securityTxt:contact");
        var policy = reader.Https("securityTxt:beleid");
        var expires = reader.Text("securityTxt:verloopt");
        if (contacts.Count == 0 && policy is null && expires is null) return null;
        foreach (var contact in contacts.Where(contact => !contact.StartsWith("https://", StringComparison.Ordinal) && !contact.StartsWith("mailto:", StringComparison.Ordinal)))
            reader.Fault("securityTxt:contact", "contact-onjuist", "Een contact begint met mailto: of https://.", contact);
        if (contacts.Count == 0) reader.Fault("securityTxt:contact", "contact-ontbreekt", "Noem ten minste één contact.", null, "mailto:…");
        if (!DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
            reader.Fault("securityTxt:verloopt", "datum-onjuist", "Noem de dag waarop dit contact vervalt.", expires, "2027-12-31");
        return new SecurityContact(contacts, until, policy?.ToString());
    }
}
