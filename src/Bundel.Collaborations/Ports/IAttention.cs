// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Computes what asks for attention now; called inside the use case "aandacht", in its collaboration.</summary>
public interface IAttention
{
    Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel);
}

/// <summary>How urgent: the worst first.</summary>
public enum AttentionSeverity
{
    [JsonStringEnumMemberName("fout")] Bad,
    [JsonStringEnumMemberName("let-op")] Warn,
    [JsonStringEnumMemberName("goed")] Good,
    [JsonStringEnumMemberName("rustig")] Quiet,
}

/// <summary>One line of "Dit vraagt aandacht".</summary>
/// <param name="Action">The next step: what the link says, and where it leads, relative to the collaboration.</param>
public sealed record AttentionItem(
    [property: JsonPropertyName("ernst")] AttentionSeverity Severity,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("actie")] AttentionAction Action,
    [property: JsonPropertyName("sinds")] DateOnly? Since = null,
    [property: JsonPropertyName("tot")] DateOnly? Until = null);

public sealed record AttentionAction(
    [property: JsonPropertyName("naam")] string Label,
    [property: JsonPropertyName("pad")] string Path);
