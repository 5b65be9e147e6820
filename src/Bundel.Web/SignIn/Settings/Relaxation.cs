// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Web.SignIn.Settings;

/// <summary>What a provider cannot give of the NL GOV profile. Each is a choice by name, with a reason; the beheerder sees it, and the log names it at every start.</summary>
public enum Relaxation
{
    /// <summary>Bundel proves itself by a shared secret instead of a signed assertion (private_key_jwt).</summary>
    [JsonStringEnumMemberName("gedeeld-geheim")] SharedSecret,

    /// <summary>The provider does not say at which level it knows the person (acr).</summary>
    [JsonStringEnumMemberName("zonder-betrouwbaarheidsniveau")] NoAcr,

    /// <summary>The provider does not say that it verified the e-mail address (email_verified).</summary>
    [JsonStringEnumMemberName("e-mailadres-ongeverifieerd")] UnverifiedEmail,

    /// <summary>The provider does not name itself in its answer (iss, RFC 9207).</summary>
    [JsonStringEnumMemberName("antwoord-zonder-afzender")] NoIssuerInAnswer,
}

/// <summary>A relaxation with the reason for it.</summary>
public sealed record RelaxationChoice(Relaxation Relaxation, string Reason);

public static class Relaxations
{
    /// <summary>What it means, for the beheerder.</summary>
    public static string Meaning(this Relaxation relaxation) => relaxation switch
    {
        Relaxation.SharedSecret => "Bundel bewijst zich met een gedeeld geheim in plaats van met een ondertekende verklaring.",
        Relaxation.NoAcr => "De aanbieder zegt niet op welk betrouwbaarheidsniveau iemand is aangemeld; Bundel controleert dat dus niet.",
        Relaxation.UnverifiedEmail => "De aanbieder zegt niet dat hij het e-mailadres heeft gecontroleerd; Bundel gaat af op het domein.",
        _ => "De aanbieder noemt zichzelf niet in zijn antwoord; een verwisseling van aanbieders wordt alleen aan het antwoordadres herkend.",
    };
}
