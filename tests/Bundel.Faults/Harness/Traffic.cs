// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Faults.Harness;

/// <summary>One program that mixes use cases until the server is gone, and writes in the ledger what was acknowledged.</summary>
internal sealed class Traffic(Client keeper, Client controller, Ledger ledger, string name, int seed)
{
    private readonly Random random = new(seed);
    private int number;
    private volatile bool stopped;

    /// <summary>Ends after the change that is under way.</summary>
    public void Stop() => stopped = true;

    public async Task UntilNoAnswer()
    {
        using (keeper)
        using (controller)
        {
            ledger.Intend(Decision, 0);
            var begun = await keeper.Post("besluiten", Given.Decision(Decision, "0"));
            if (!begun.Done && !Went(begun)) return;
            ledger.Decided(Decision, 0);
            while (!stopped && await Next())
            {
            }
        }
    }

    private string Decision => $"besluit-{name}";

    private Task<bool> Next() => random.Next(10) switch
    {
        < 4 => AddLine(),
        < 7 => AddParticipant(),
        < 9 => ChangeDecision(),
        _ => CheckRun(),
    };

    private async Task<bool> AddLine()
    {
        var (text, amount) = ($"regel {name}-{++number}", new Money(random.Next(1, 1_000_000)));
        var answer = await keeper.Post("begrotingsregels", Given.Line(text, amount));
        if (answer.Done) ledger.Line(text, amount);
        return Went(answer);
    }

    private async Task<bool> AddParticipant()
    {
        var code = $"klant-{name}-{++number}";
        var answer = await keeper.Post("deelnemers", Given.Participant(code));
        if (answer.Done) ledger.Participant(code);
        return Went(answer);
    }

    private async Task<bool> ChangeDecision()
    {
        var subject = ++number;
        ledger.Intend(Decision, subject);
        var answer = await keeper.Put("besluiten/" + Decision, Given.Decision(Decision, $"{subject}"));
        if (answer.Done) ledger.Decided(Decision, subject);
        return Went(answer);
    }

    /// <summary>Made by one person, checked by another; the numbers of runs go up, so two programs may meet.</summary>
    private async Task<bool> CheckRun()
    {
        var made = await keeper.Post("verrekeningen", new JsonObject { ["jaar"] = 2026 });
        if (!made.Done) return Went(made);
        var code = made.Json["verrekening"]?.ToString() ?? made.Json["waarde"]?.ToString() ?? throw new InvalidDataException(made.Text);
        var begun = await controller.Post($"verrekeningen/{code}/controles", []);
        if (begun.Status != 202) return Went(begun);
        var job = begun.Json["taak"]!.ToString();
        for (var found = Answer.None; ; await Task.Delay(20))
        {
            found = await controller.Get("taken/" + job);
            if (!found.Done) return Went(found);
            if (found.Json["toestand"]!.ToString() == "klaar") ledger.Run(code);
            if (found.Json["toestand"]!.ToString() is not ("wacht" or "bezig")) return true;
        }
    }

    /// <summary>Two programs that do the same at once get a conflict; anything else that is refused is a fault of this case.</summary>
    private static bool Went(Answer answer)
    {
        if (answer.Status is not (0 or 409) && !answer.Done) throw new InvalidOperationException($"{answer.Status}: {answer.Text}");
        return answer.Status != 0;
    }
}
