// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints;
using Bundel.Blueprints.Rules;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>What the pages of Blauwdrukken share.</summary>
public abstract class BlueprintsPage : BundelPage
{
    public bool MayKeep => May(BlueprintsPermissions.Keep);

    public bool MayManage => May(BlueprintsPermissions.Manage);

    public bool MayAccept => May(BlueprintsPermissions.Accept);

    protected override Permission Takes => BlueprintsPermissions.See;

    /// <summary>The pages above this one.</summary>
    public IReadOnlyList<Crumb> Path(params IEnumerable<(string Text, string Path)> below) => Above([("Blauwdrukken", "blauwdrukken"), .. below]);

    public static State Badge(Verdict verdict) => new(char.ToUpperInvariant(verdict.Text()[0]) + verdict.Text()[1..], verdict switch
    {
        Verdict.Passes => Tone.Good,
        Verdict.Deviates => Tone.Bad,
        Verdict.Accepted => Tone.Warn,
        _ => Tone.Quiet,
    });
}
