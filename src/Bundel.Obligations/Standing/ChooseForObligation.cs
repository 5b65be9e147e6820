// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Standing;

[UseCase("verplichting-keuze-vastleggen", "Legt vast wiens stand telt, en het eigen oordeel van de eigenaar", Example = """{"verplichting":"bs-digid","keuze":{"overname":"gedeeld","oordeel":"groen-oranje","oordeelReden":"De leverancier is laat"}}""")]
public sealed record ChooseForObligation(
    [property: JsonPropertyName("verplichting")] string Obligation,
    [property: JsonPropertyName("keuze")] ChoiceText Choice)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate() => string.IsNullOrWhiteSpace(Choice.JudgementBecause) ? [] : Required.Text("oordeelReden", Choice.JudgementBecause, 500);
}

internal sealed class ChooseForObligationHandler(BundelDb db, AuditNote note) : IHandler<ChooseForObligation, Done>
{
    public async Task<Result<Done>> Handle(ChooseForObligation useCase, Actor actor, CancellationToken cancel)
    {
        var found = (await RegisterBook.Read(db, cancel)).Get(useCase.Obligation);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var code = found.Value.Obligation.Code;
        var row = await db.Set<ObligationChoice>().FirstOrDefaultAsync(choice => choice.Code == code, cancel);
        if (row is null) db.Add(new ObligationChoice(actor.Collaboration!.Value, code, useCase.Choice));
        else row.Change(useCase.Choice);
        note.About(found.Value.Obligation.Name);
        return new Done();
    }
}
