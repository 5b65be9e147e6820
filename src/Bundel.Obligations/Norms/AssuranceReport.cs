// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Norms;

/// <summary>A report of an auditor on what the service centre does (TPM, ISAE 3402 or 3000), with the measures that it covers.</summary>
public sealed class AssuranceReport : CodedRow<AssuranceText>
{
    private AssuranceReport()
    {
    }

    public AssuranceReport(CollaborationId collaboration, string code, AssuranceText text)
        : base(collaboration, code, text)
    {
    }
}

public sealed record AssuranceText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vorm")] string Kind,
    [property: JsonPropertyName("van")] DateOnly From,
    [property: JsonPropertyName("totEnMet")] DateOnly Until,
    [property: JsonPropertyName("auditor")] string Auditor,
    [property: JsonPropertyName("kader")] string NormSet,
    [property: JsonPropertyName("maatregelen")] IReadOnlyList<string> Measures,
    [property: JsonPropertyName("uitzonderingen")] string? Exceptions = null);
