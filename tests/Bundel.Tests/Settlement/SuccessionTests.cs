// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement;

/// <summary>Oosterdijk and Westerdijk become Dijkstad on 1-1-2025, in pure models.</summary>
public sealed class SuccessionTests
{
    private static readonly DateOnly Day = new(2025, 1, 1);

    private static readonly FixedSharesRule Shares = new()
    {
        Unit = ShareUnit.Percent,
        Shares = [new FixedShare { Participant = "oosterdijk", Part = 20 }, new FixedShare { Participant = "westerdijk", Part = 15 }, new FixedShare { Participant = "kerkveen", Part = 65 }],
    };

    private static SettlementModel Merged(KeyRule rule, SuccessionKind kind = SuccessionKind.Merger) => Models.OnePool(rule, Money.FromEuros(1000), Rounding.CentByLargestRemainder, "Kerkveen") with
    {
        Participants =
        [
            Models.Participant("Kerkveen"), Models.Participant("Oosterdijk", through: 2024), Models.Participant("Westerdijk", through: 2024), Models.Participant("Dijkstad", from: 2025),
        ],
        Successions = [Step("oosterdijk", "dijkstad", kind), Step("westerdijk", "dijkstad", kind)],
    };

    private static Succession Step(string from, string to, SuccessionKind kind = SuccessionKind.Merger) => new() { Kind = kind, Date = Day, Predecessor = from, Successor = to };

    private static IEnumerable<(string, decimal)> Paid(SettlementModel model) =>
        SettlementEngine.Compute(model, 2025).Value.Lines[0].Parts.Select(part => (part.Participant, part.Amount.Euros));

    [Fact]
    public void Fixed_shares_of_predecessors_follow_to_the_successor() => Paid(Merged(Shares)).ShouldBe([("dijkstad", 350m), ("kerkveen", 650m)]);

    [Fact]
    public void A_run_says_whose_share_the_successor_carries()
    {
        var notices = SettlementEngine.Compute(Merged(Shares), 2025).Value.Notices.Where(notice => notice.Participant == "dijkstad");
        notices.Select(notice => notice.Text).ShouldBe(
        [
            "Sleutel Sleutel noemt Oosterdijk; sinds de samenvoeging van 1-1-2025 draagt Dijkstad dat deel.",
            "Sleutel Sleutel noemt Westerdijk; sinds de samenvoeging van 1-1-2025 draagt Dijkstad dat deel.",
        ]);
    }

    [Fact]
    public void The_explanation_goes_down_to_the_shares_of_the_predecessors_and_the_event()
    {
        var model = Merged(Shares);
        var share = new SettlementExplainer(model, SettlementEngine.Compute(model, 2025).Value).Line("dijkstad", "kosten")!.Operands[1];
        share.Sentence.ShouldBe("Vast deel van 35 procent.");
        share.Operands.Select(step => (step.Subject, step.Value)).ShouldBe([("Deel van Oosterdijk", "20"), ("Deel van Westerdijk", "15")]);
        share.Operands[0].Sentence.ShouldBe("Sinds de samenvoeging van 1-1-2025 draagt Dijkstad wat de sleutel aan Oosterdijk toedeelt.");
    }

    [Fact]
    public void Fixed_amounts_and_direct_charges_follow_too()
    {
        var amounts = new FixedAmountsRule { Amounts = [new FixedAmount { Participant = "oosterdijk", Amount = Money.FromEuros(300) }, new FixedAmount { Participant = "kerkveen", Amount = Money.FromEuros(700) }] };
        Paid(Merged(amounts)).ShouldBe([("dijkstad", 300m), ("kerkveen", 700m)]);
        Paid(Merged(new DirectRule { To = ["westerdijk"] })).ShouldBe([("dijkstad", 1000m)]);
        Paid(Merged(new DirectRule { To = ["oosterdijk", "westerdijk", "kerkveen"], Group = "Drie" })).ShouldBe([("dijkstad", 500m), ("kerkveen", 500m)]);
    }

    [Fact]
    public void A_chain_of_mergers_ends_at_who_takes_part()
    {
        var model = Merged(Shares);
        var later = model with
        {
            Participants = [.. model.Participants.Select(row => row.Code == "dijkstad" ? row with { From = new DateOnly(2024, 1, 1), Through = new DateOnly(2024, 12, 31) } : row), Models.Participant("Grootdijk", from: 2025)],
            Successions = [.. model.Successions.Select(step => step with { Date = new DateOnly(2024, 1, 1) }), Step("dijkstad", "grootdijk")],
        };
        Paid(later).ShouldBe([("grootdijk", 350m), ("kerkveen", 650m)]);
    }

    [Fact]
    public void Before_the_merger_the_predecessors_carry_their_own_shares()
    {
        var model = Merged(Shares);
        var earlier = model with { Lines = [model.Lines[0] with { Year = 2024 }] };
        SettlementEngine.Compute(earlier, 2024).Value.Lines[0].Parts.Select(part => part.Participant).ShouldBe(["kerkveen", "oosterdijk", "westerdijk"]);
    }

    [Fact]
    public void A_split_asks_for_a_new_version_of_the_key()
    {
        var model = Merged(Shares) with { Successions = [Step("oosterdijk", "dijkstad", SuccessionKind.Split), Step("oosterdijk", "kerkveen", SuccessionKind.Split), Step("westerdijk", "dijkstad")] };
        SettlementEngine.Compute(model, 2025).Problems.ShouldHaveSingleItem().Message
            .ShouldBe("Sleutel Sleutel noemt Oosterdijk voor 2025, maar Oosterdijk is op 1-1-2025 gesplitst in Dijkstad en Kerkveen; stel deze sleutel opnieuw vast.");
    }

    [Fact]
    public void Who_left_without_a_successor_is_a_problem()
    {
        var model = Merged(Shares) with { Successions = [Step("oosterdijk", "dijkstad")] };
        SettlementEngine.Compute(model, 2025).Problems.ShouldHaveSingleItem().Message.ShouldBe("Sleutel Sleutel noemt Westerdijk voor 2025, maar Westerdijk nam deel tot en met 31-12-2024.");
    }

    [Fact]
    public void A_successor_stands_outside_a_key_when_all_its_predecessors_did()
    {
        Paid(Merged(new EqualRule { Without = ["oosterdijk", "westerdijk"] })).ShouldBe([("kerkveen", 1000m)]);
        var half = Merged(new EqualRule { Without = ["oosterdijk"] });
        Paid(half).ShouldBe([("dijkstad", 500m), ("kerkveen", 500m)]);
        SettlementEngine.Compute(half, 2025).Value.Notices.ShouldContain(notice => notice.Code == "deels-buiten-sleutel" && notice.Participant == "dijkstad");
    }

    [Fact]
    public void A_model_without_successions_keeps_its_bytes()
    {
        var text = System.Text.Encoding.UTF8.GetString(ModelJson.Canonical(Models.Sample));
        text.ShouldNotContain("opvolgingen");
        RunHash.Of(Models.Sample).ShouldBe(RunHash.Of(ModelJson.Read(ModelJson.Write(Models.Sample)).Value));
    }

    [Fact]
    public void Successions_are_part_of_the_file()
    {
        var model = Merged(Shares);
        ModelJson.Read(ModelJson.Write(model)).Value.Successions.ShouldBe(model.Successions);
        var broken = model with { Successions = [Step("oosterdijk", "weg")] };
        ModelRules.Check(broken).ShouldHaveSingleItem().Place!.Pointer.ShouldBe("/opvolgingen/0/opvolger");
    }
}
