// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Register;

public enum ObligationKind
{
    [JsonStringEnumMemberName("wet")] Act,
    [JsonStringEnumMemberName("verplichting")] Obligation,
    [JsonStringEnumMemberName("norm")] Norm,
    [JsonStringEnumMemberName("standaard")] Standard,
    [JsonStringEnumMemberName("bouwsteen")] BuildingBlock,
    [JsonStringEnumMemberName("afspraak")] Agreement,
    [JsonStringEnumMemberName("verantwoording")] Accounting,
}

/// <summary>How strongly something binds (verplichtingsgraad), the strongest first.</summary>
public enum BindingForce
{
    [JsonStringEnumMemberName("wettelijk-verplicht")] Law,
    [JsonStringEnumMemberName("pas-toe-of-leg-uit")] ApplyOrExplain,
    [JsonStringEnumMemberName("bestuurlijke-afspraak")] Agreement,
    [JsonStringEnumMemberName("voorwaarde-van-een-aansluiting")] Connection,
    [JsonStringEnumMemberName("vrijwillig")] Voluntary,
    [JsonStringEnumMemberName("achtergrond")] Background,
    [JsonStringEnumMemberName("onbekend")] Unknown,
}

public enum DateKind
{
    [JsonStringEnumMemberName("inwerkingtreding")] InForce,
    [JsonStringEnumMemberName("uiterste-datum")] Deadline,
    [JsonStringEnumMemberName("overgang")] Transition,
}

public enum DatePrecision
{
    [JsonStringEnumMemberName("dag")] Day,
    [JsonStringEnumMemberName("maand")] Month,
    [JsonStringEnumMemberName("jaar")] Year,
}

public enum DateStatus
{
    [JsonStringEnumMemberName("voorstel")] Proposed,
    [JsonStringEnumMemberName("vastgesteld")] Adopted,
    [JsonStringEnumMemberName("van-kracht")] InForce,
}

/// <summary>Read in the source, or known from elsewhere and to be checked.</summary>
public enum Origin
{
    [JsonStringEnumMemberName("gelezen")] Read,
    [JsonStringEnumMemberName("achtergrond")] Background,
    [JsonStringEnumMemberName("eigen")] Own,
}

public enum Confidence
{
    [JsonStringEnumMemberName("hoog")] High,
    [JsonStringEnumMemberName("middel")] Medium,
    [JsonStringEnumMemberName("laag")] Low,
}

public enum DoOnce
{
    [JsonStringEnumMemberName("ja")] Yes,
    [JsonStringEnumMemberName("deels")] Partly,
    [JsonStringEnumMemberName("nee")] No,
    [JsonStringEnumMemberName("onbekend")] Unknown,
}
