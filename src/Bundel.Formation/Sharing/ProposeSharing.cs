// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Ports;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Dossiers;

namespace Bundel.Formation.Sharing;

[UseCase("verdeelsleutel-voorstellen", "Maakt van een berekende verdeling een voorstel voor een verdeelsleutel, met een conceptbesluit; het bevoegde orgaan beslist", Example = """{"alternatief":"Nieuwe bedrijfsvoeringsorganisatie","methode":"nucleolus","geldigVanaf":"2029-01-01"}""")]
public sealed record ProposeSharing(
    [property: JsonPropertyName("alternatief")] string Alternative,
    [property: JsonPropertyName("methode")] SharingMethod Method,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom)
    : ICommand<ProposedKey>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

/// <summary>Where the proposal is, and the decision that is asked.</summary>
/// <param name="Decision">Code of the draft in the register of decisions.</param>
public sealed record ProposedKey(
    [property: JsonPropertyName("pad")] string Path,
    [property: JsonPropertyName("voorgesteldBesluit")] string DraftDecision,
    [property: JsonPropertyName("besluit")] string Decision);

internal sealed class ProposeSharingHandler(DossierStore store, IEnumerable<IProposeKey> keys, DraftDecisions decisions, AuditNote note) : IHandler<ProposeSharing, ProposedKey>
{
    private const int ShownHash = 12;

    public async Task<Result<ProposedKey>> Handle(ProposeSharing useCase, Actor actor, CancellationToken cancel)
    {
        if (keys.FirstOrDefault() is not { } port) return Problem.Conflict("verrekenen-ontbreekt", "Er is geen onderdeel dat verdeelsleutels beheert.");
        var dossier = await store.Needed(cancel);
        if (!dossier.Succeeded) return Result<ProposedKey>.Failure(dossier.Problems);
        var given = dossier.Value.Input.WholeCase;
        var made = given is null ? Problem.NotFound("Er is nog geen businesscase.") : given.SharedBy(useCase.Alternative).Then(alternative => new FairSharingMaker(given, alternative).Make(useCase.Method, 1));
        if (!made.Succeeded) return Result<ProposedKey>.Failure(made.Problems);
        if (made.Value.Members.FirstOrDefault(member => member.Proposed.Cents < 0) is { } paid) return Problem.Conflict("deel-negatief", $"Volgens deze methode krijgt {paid.Name} geld toe. Een verdeelsleutel kan dat niet; kies een andere methode.");
        var proposal = Proposal(useCase, given!, made.Value);
        var path = await port.Propose(proposal, actor, cancel);
        if (!path.Succeeded) return Result<ProposedKey>.Failure(path.Problems);
        var asked = $"Vaststellen van de verdeelsleutel {proposal.Name} met ingang van {Dutch.Date(useCase.ValidFrom)}";
        var draft = await decisions.Add(ActKind.Key, string.Create(CultureInfo.InvariantCulture, $"Voorstel {proposal.Code} {useCase.ValidFrom:yyyy}"), asked, actor, cancel);
        note.About(proposal.Name);
        return draft.Select(decision => new ProposedKey(path.Value, $"{char.ToUpperInvariant(decision.Body.WithArticle()[0])}{decision.Body.WithArticle()[1..]} besluit de verdeelsleutel {proposal.Name} vast te stellen met ingang van {Dutch.Date(useCase.ValidFrom)}. Grondslag: {proposal.Source}.", decision.Code));
    }

    private static KeyProposal Proposal(ProposeSharing useCase, CaseInput given, FairSharing sharing)
    {
        var proof = sharing.Proof.Count > 0 ? $", nagerekend over alle groepen (certificaat van {Dutch.Count(sharing.Proof.Count, "niveau", "niveaus")})" : "";
        return new KeyProposal(
            $"eerlijk-delen-{useCase.Method.Json()}", $"Eerlijk delen ({useCase.Method.Name()})", useCase.ValidFrom, [.. sharing.Members.Select(member => (member.Code, member.Proposed.Euros))],
            $"Businesscase {given.Name.Trim()}, hash {CaseHash.Of(given)[..ShownHash]}, alternatief {sharing.Alternative}: {useCase.Method.Name()}{proof}");
    }
}
