// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;
using Bundel.Bag.Members;
using Bundel.Bag.Register;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>One box for everything that has an address; it answers while you type.</summary>
public sealed class IndexModel : BagPage
{
    [BindProperty(Name = "tekst", SupportsGet = true)]
    public string? Text { get; set; }

    public BagStateView State { get; private set; } = null!;

    /// <summary>What was found; before anything was asked, a few addresses to begin with.</summary>
    public IReadOnlyList<Address> Found { get; private set; } = [];

    public bool Asked => !string.IsNullOrWhiteSpace(Text);

    public string NameOf(Address address) => Address.Line(address.Street, address.Number, address.Letter, address.Suffix);

    protected override async Task Load()
    {
        State = await Ask(new ShowBagState());
        Found = Asked ? await Ask(new SearchBag(Text!)) : await Examples();
    }

    private async Task<IReadOnlyList<Address>> Examples() =>
        State.Members.FirstOrDefault(member => member.Addresses > 0) is { } member ? [.. (await Ask(new SearchBag(member.Name))).Take(5)] : [];
}
