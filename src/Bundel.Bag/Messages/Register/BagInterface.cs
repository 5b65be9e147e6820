// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Bag.Messages.Register;

/// <summary>A koppelvlak of the collaboration: who gives what to whom, by which standard, and how that was shown.</summary>
public sealed class BagInterface : ITenantOwned
{
    private BagInterface()
    {
    }

    public BagInterface(CollaborationId collaboration, string code, InterfaceText text)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Change(text, null);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Json { get; private set; } = "";

    /// <summary>The message that shows the result of the test.</summary>
    public FileId? ProofId { get; private set; }

    public InterfaceText Text() => JsonSerializer.Deserialize<InterfaceText>(Json, UseCaseJson.Options)!;

    public void Change(InterfaceText text, FileId? proof) => (Json, ProofId) = (JsonSerializer.Serialize(text, UseCaseJson.Options), proof ?? ProofId);
}

/// <summary>What a test showed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TestOutcome>))]
public enum TestOutcome
{
    [JsonStringEnumMemberName("onbekend")] Unknown,
    [JsonStringEnumMemberName("goed")] Good,
    [JsonStringEnumMemberName("gebreken")] Defects,
    [JsonStringEnumMemberName("mislukt")] Failed,
}

public sealed record InterfaceText(
    [property: JsonPropertyName("leverancier")] string Provider,
    [property: JsonPropertyName("afnemer")] string Consumer,
    [property: JsonPropertyName("registratie")] string Registration,
    [property: JsonPropertyName("intermediair")] string? Through = null,
    [property: JsonPropertyName("standaard")] string? Standard = null,
    [property: JsonPropertyName("versie")] string? Version = null,
    [property: JsonPropertyName("gemmaObjectId")] string? GemmaId = null,
    [property: JsonPropertyName("gebeurtenissen")] string? Events = null,
    [property: JsonPropertyName("omgeving")] string? Environment = null,
    [property: JsonPropertyName("eigenaar")] string? Owner = null,
    [property: JsonPropertyName("getestOp")] DateOnly? TestedOn = null,
    [property: JsonPropertyName("uitkomst")] TestOutcome Outcome = TestOutcome.Unknown,
    [property: JsonPropertyName("herkomst")] string? Origin = null);
