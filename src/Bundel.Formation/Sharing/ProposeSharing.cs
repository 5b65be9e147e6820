// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.BusinessCase.Coalitions;
using Bundel.Formation.Dossiers;

namespace Bundel.Formation.Sharing;

public enum SharingMethod
{
    [JsonStringEnumMemberName("nucleolus")] Nucleolus,
    [JsonStringEnumMemberName("shapley")] Shapley,
}

[UseCase("verdeelsleutel-voorstellen", "Maakt van een berekende verdeling een voorstel voor een verdeelsleutel; het bevoegde orgaan beslist", Example = """{"alternatief":"Nieuwe bedrijfsvoeringsorganisatie","methode":"nucleolus","geldigVanaf":"2029-01-01"}""")]
public sealed record ProposeSharing(
    [property: JsonPropertyName("alternatief")] string Alternative,
    [property: JsonPropertyName("methode")] SharingMethod Method,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom)
    : ICommand<ProposedKey>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

/// <summary>Where the proposal is, and the decision that is asked.</summary>
public sealed record ProposedKey(
    [property: JsonPropertyName("pad")] string Path,
    [property: JsonPropertyName("voorgesteldBesluit")] string DraftDecision);

internal sealed class ProposeSharingHandler(DossierStore store, IEnumerable<IProposeKey> keys, AuditNote note) : IHandler<ProposeSharing, ProposedKey>
{
    public async Task<Result<ProposedKey>> Handle(ProposeSharing useCase, Actor actor, CancellationToken cancel)
    {
        if (keys.FirstOrDefault() is not { } port) return Problem.Conflict("verrekenen-ontbreekt", "Er is geen onderdeel dat verdeelsleutels beheert.");
        var dossier = await store.Needed(cancel);
        if (!dossier.Succeeded) return Result<ProposedKey>.Failure(dossier.Problems);
        var computed = dossier.Value.Input.Case is { } given ? CaseEngine.Compute(given).Value : null;
        var who = computed?.WhoWithWhom.FirstOrDefault(known => known.Alternative == useCase.Alternative);
        if (who is null) return Problem.NotFound("Dit alternatief heeft geen tarief, dus er is niets te verdelen.") with { Field = "alternatief", Found = useCase.Alternative };
        if (who.Members.Any(member => Amount(member, useCase.Method) is null)) return Problem.Conflict("verdeling-onbekend", "Deze verdeling is niet uit te rekenen; kies een andere methode.");
        var name = useCase.Method == SharingMethod.Nucleolus ? "nucleolus" : "Shapley";
        var proof = useCase.Method == SharingMethod.Nucleolus ? ", nagerekend over alle groepen (certificaat)" : "";
        var proposal = new KeyProposal($"eerlijk-delen-{useCase.Method.Json()}", $"Eerlijk delen ({name})", useCase.ValidFrom, [.. who.Members.Select(member => (member.Code, Amount(member, useCase.Method)!.Value.Euros))],
            $"Businesscase {computed!.Name}, hash {computed.Hash[..12]}, alternatief {who.Alternative}: {name}{proof}");
        var made = await port.Propose(proposal, actor, cancel);
        note.About(proposal.Name);
        return made.Select(path => new ProposedKey(path, $"Het bestuur besluit de verdeelsleutel {proposal.Name} vast te stellen met ingang van {Dutch.Date(useCase.ValidFrom)}. Grondslag: {proposal.Source}."));
    }

    private static Money? Amount(Gain member, SharingMethod method) => method == SharingMethod.Nucleolus ? member.Nucleolus : member.Shapley;
}
