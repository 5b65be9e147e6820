// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>What the pages of financing methods share.</summary>
public abstract class MethodPage : SettlementPage
{
    /// <summary>Why there is nothing to show.</summary>
    public IReadOnlyList<Problem> Missing { get; private set; } = [];

    public Crumb MethodsCrumb => new("Methoden", Link("verrekenen/methoden"));

    /// <summary>The outcome, or null after the problems were kept for the page.</summary>
    protected async Task<T?> Find<T>(IUseCase<T> question)
        where T : class
    {
        var found = await Try(question);
        if (found.Succeeded) return found.Value;
        Missing = found.Problems;
        return null;
    }
}
