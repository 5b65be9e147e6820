// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Organisations.Reorganisations;

[UseCase("herindeling-vastleggen", "Legt een herindeling vast: voorgangers eindigen, opvolgers nemen hun plaats in", Example = """{"herindeling":{"soort":"samenvoeging","datum":"2027-01-01","voorgangers":["oosterdijk","westerdijk"],"opvolgers":[{"code":"dijkstad","naam":"Dijkstad"}]}}""")]
public sealed record RecordReorganisation([property: JsonPropertyName("herindeling")] ReorganisationInput Reorganisation) : ICommand<ReorganisationPreview>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => Reorganisation.Validate();
}

internal sealed class RecordReorganisationHandler(BundelDb db, ReorganisationPlanner planner, AuditNote note) : IHandler<RecordReorganisation, ReorganisationPreview>
{
    public async Task<Result<ReorganisationPreview>> Handle(RecordReorganisation useCase, Actor actor, CancellationToken cancel)
    {
        var planned = await planner.Plan(useCase.Reorganisation, cancel);
        return planned.Then<ReorganisationPreview>(plan =>
        {
            var input = plan.Input;
            var what = new Reorganisation(actor.Collaboration!.Value, input.Kind, input.Date, plan.Names, Text(input.OtherPredecessors), Text(input.Note));
            db.Add(what);
            foreach (var party in plan.Ending) party.Existing!.End(plan.LastDay, null);
            var kind = plan.Predecessors.Min(party => party.Existing!.Kind);
            foreach (var successor in plan.Successors)
            {
                var participant = successor.Existing ?? Start(what, successor, kind);
                db.AddRange(plan.Predecessors.Where(party => party.Existing != participant).Select(party => new Succession(what, party.Existing!.Id, participant.Id)));
            }

            note.About(plan.Names);
            return new ReorganisationPreview(plan.Names, [.. plan.Sentences()]);
        });
    }

    private Participant Start(Reorganisation what, PlannedParty party, ParticipantKind kind)
    {
        var organisation = new Organisation(what.CollaborationId, party.Code, party.Name, OrganisationKind.Gemeente);
        organisation.Identify(party.Municipality, null, null);
        var participant = new Participant(what.CollaborationId, party.Code, organisation.Id, kind, what.Date);
        db.AddRange(organisation, participant);
        return participant;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
