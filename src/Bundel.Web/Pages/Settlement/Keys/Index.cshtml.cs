// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Settlement.Keys;

/// <summary>All keys.</summary>
public sealed class IndexModel : SettlementPage
{
    public IReadOnlyList<KeyView> All { get; private set; } = [];

    public DataTable Table => new TableOf<KeyView>("Verdeelsleutels", All)
        .Text("Verdeelsleutel", key => key.Name, key => Link($"verrekenen/sleutels/{key.Code}"))
        .Text("Hoe", key => key.Sentence)
        .Number("Versie", key => key.Version)
        .Date("Geldig vanaf", key => key.ValidFrom)
        .State("Toestand", KeyTones.Of)
        .Text("Gebruikt bij", key => key.Uses.Count == 0 ? "nergens" : Dutch.List([.. key.Uses.Select(use => use.Name)]))
        .Build();

    protected override async Task Load() => All = await Ask(new ListKeys());
}

internal static class KeyTones
{
    public static State Of(KeyView key) => key.State == "vastgesteld" && key.Draft is not null ? new State("vastgesteld, nieuwe versie in concept", Tone.Warn) : Of(key.State);

    public static State Of(string state) => state switch
    {
        "vastgesteld" => new State(state, Tone.Good),
        "concept" => new State(state, Tone.Warn),
        _ => new State(state, Tone.Quiet),
    };
}
