// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching.Lists;

/// <summary>The registration that a list comes from: what must agree with the BAG differs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Registration>))]
public enum Registration
{
    [JsonStringEnumMemberName("brp")] Brp,
    [JsonStringEnumMemberName("woz")] Woz,
    [JsonStringEnumMemberName("bgt")] Bgt,
    [JsonStringEnumMemberName("nhr")] Nhr,
    [JsonStringEnumMemberName("belastingen")] Tax,
    [JsonStringEnumMemberName("zaaksysteem")] Cases,
    [JsonStringEnumMemberName("anders")] Other,
}

public static class Registrations
{
    public static string Text(this Registration registration) => registration switch
    {
        Registration.Brp => "BRP",
        Registration.Woz => "WOZ",
        Registration.Bgt => "BGT",
        Registration.Nhr => "Handelsregister",
        Registration.Tax => "Belastingen",
        Registration.Cases => "Zaaksysteem",
        _ => "Anders",
    };
}
