// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>Counts the known children that were written, and puts the foreign ones back where they stood.</summary>
internal struct ChildOrder(PartWriter? writer, ForeignContent? foreign)
{
    private int passed;
    private int written;

    /// <summary>Foreign elements that come before the next known child.</summary>
    public void Before()
    {
        if (foreign is null) return;
        while (written < foreign.Elements.Count && foreign.Elements[written].After <= passed) writer!.Raw(foreign.Elements[written++].Xml);
    }

    /// <summary>A known child was written.</summary>
    public void Passed()
    {
        passed++;
        Before();
    }

    public void End()
    {
        if (foreign is null) return;
        while (written < foreign.Elements.Count) writer!.Raw(foreign.Elements[written++].Xml);
    }
}
