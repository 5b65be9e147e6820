// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>Couplings go through an intermediary, follow a standard, or are no custom work.</summary>
public sealed record CouplingRule : Rule
{
    private const string Direct = "geen";

    /// <summary>Only couplings with something outside the municipality.</summary>
    [JsonPropertyName("buitengemeentelijk")]
    public bool External { get; init; }

    [JsonPropertyName("viaIntermediair")]
    public bool Through { get; init; }

    [JsonPropertyName("metStandaard")]
    public bool WithStandard { get; init; }

    [JsonPropertyName("geenMaatwerk")]
    public bool NoCustom { get; init; }

    public override Outcome Evaluate(RuleContext context)
    {
        var landscape = context.Landscape;
        if (landscape.Couplings.Count == 0 && !landscape.IsComplete(Completeness.Couplings)) return Outcome.Unknown("er zijn nog geen koppelingen opgegeven", new Ask(Ask.Facts, Completeness.Couplings));
        var looked = landscape.Couplings.Where(coupling => !External || IsExternal(context.Reference, coupling.From) || IsExternal(context.Reference, coupling.To));
        return Outcome.Of([.. looked.Select(Of)], "geen koppeling waarvoor dit geldt");
    }

    public override IEnumerable<string> Faults(ReferenceModel reference) => Through || WithStandard || NoCustom ? [] : ["deze regel vraagt niets van een koppeling"];

    private Outcome Of(LandscapeCoupling coupling)
    {
        if (Through && coupling.Through is null) return Outcome.Unknown($"{coupling.Name}: intermediair onbekend", new Ask(Ask.Couplings, "intermediair", coupling.Code));
        if (Through && coupling.Through == Direct) return Outcome.Deviates($"{coupling.Name}: rechtstreeks");
        var kind = coupling.Value("soort");
        if (NoCustom && kind is null) return Outcome.Unknown($"{coupling.Name}: standaard of maatwerk onbekend", new Ask(Ask.Couplings, "soort", coupling.Code));
        if (NoCustom && kind == "maatwerk") return Outcome.Deviates($"{coupling.Name}: maatwerk");
        if (!WithStandard || coupling.Standard is not null) return Outcome.Passes();
        return kind == "maatwerk" ? Outcome.Deviates($"{coupling.Name}: zonder standaard") : Outcome.Unknown($"{coupling.Name}: standaard onbekend", new Ask(Ask.Couplings, "standaard", coupling.Code));
    }

    private static bool IsExternal(ReferenceModel reference, string end) => reference.Find(end)?.Kind == ReferenceKinds.External;
}
