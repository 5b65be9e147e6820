// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>How a key divides. A new way of dividing is a new kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "wijze")]
[JsonDerivedType(typeof(DirectRule), "rechtstreeks")]
[JsonDerivedType(typeof(MeasureRule), "maatstaf")]
[JsonDerivedType(typeof(EqualRule), "gelijk")]
[JsonDerivedType(typeof(FixedSharesRule), "vast")]
[JsonDerivedType(typeof(FixedAmountsRule), "bedragen")]
[JsonDerivedType(typeof(CompositeRule), "samengesteld")]
[JsonDerivedType(typeof(AverageRule), "gemiddelde")]
[JsonDerivedType(typeof(TariffRule), "tarief")]
[JsonDerivedType(typeof(TimeRule), "tijd")]
[JsonDerivedType(typeof(GrowthRule), "ingroei")]
[JsonDerivedType(typeof(BoundedRule), "begrensd")]
[JsonDerivedType(typeof(ClaimsRule), "aanspraken")]
[Description("De wijze van verdelen.")]
public abstract record KeyRule;

/// <summary>Among whom a key divides.</summary>
public enum Circle
{
    [JsonStringEnumMemberName("deelnemers")]
    Participants,

    [JsonStringEnumMemberName("deelnemers-en-klanten")]
    ParticipantsAndCustomers,
}

/// <summary>What numbers in a key mean, and so what they must add up to.</summary>
public enum ShareUnit
{
    /// <summary>Adds up to 1.</summary>
    [JsonStringEnumMemberName("aandeel")]
    Fraction,

    /// <summary>Adds up to 100.</summary>
    [JsonStringEnumMemberName("procent")]
    Percent,

    /// <summary>Any sum above zero.</summary>
    [JsonStringEnumMemberName("gewicht")]
    Weight,
}
