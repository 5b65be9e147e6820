// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Model;

/// <summary>What steps after the division must hold.</summary>
internal static class SteeringRules
{
    public static void Check(ModelCheck check, MethodParts methods)
    {
        check.Unique(methods.Steering, "/methoden/bijsturing", "stap", step => step.Code);
        check.Each(methods.Steering, "/methoden/bijsturing", (step, at) =>
        {
            check.DecisionExists(step.Decision, at + "/besluit");
            if (step.Through < step.From) check.Add("periode-ongeldig", $"Stap {step.Name} eindigt voor het eerste jaar.", at + "/tot");
            Step(check, step, at);
        });
    }

    public static void Surcharge(ModelCheck check, Surcharge surcharge, string at)
    {
        var most = surcharge.Base == SurchargeBase.Price ? 99.99m : 1000m;
        MethodRules.Percent(check, surcharge.Percent, at + "/procent", most);
    }

    private static void Step(ModelCheck check, SteeringStep step, string at)
    {
        switch (step)
        {
            case Cut cut:
                MethodRules.Percent(check, cut.Percent, at + "/procent", 100);
                break;
            case Ceiling { Amount.Cents: < 0 } ceiling:
                check.Add("bedrag-negatief", "Een plafond is niet negatief.", at + "/bedrag", ceiling.Amount.ToString());
                break;
            case Limits limits:
                MethodKeyRules.Bounds(check, limits.Floor, limits.Cap, limits.Bounds, at);
                break;
            case GrowthPath path:
                MethodKeyRules.People(check, path.Old, at + "/oud");
                MethodKeyRules.Path(check, path.Path, step.Name, at + "/pad");
                if (Money.Sum(path.Old.Select(amount => amount.Amount)) <= Money.Zero) check.Add("oud-ontbreekt", $"Stap {step.Name} kent geen bijdragen tot nu toe.", at + "/oud");
                break;
            case SharedSaving saving:
                MethodRules.Percent(check, saving.Percent, at + "/procentTerug", 100);
                if (saving.Key is { } key) check.KeyExists(key, at + "/sleutel");
                if (saving.Amount < Money.Zero) check.Add("bedrag-negatief", "Een besparing is niet negatief.", at + "/bedrag", saving.Amount.ToString());
                break;
            case PlusSurcharge surcharge:
                Surcharge(check, surcharge.Surcharge, at + "/opslag");
                check.PoolExists(surcharge.Pool, at + "/verlaagt");
                break;
        }
    }
}
