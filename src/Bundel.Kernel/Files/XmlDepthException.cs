// SPDX-License-Identifier: EUPL-1.2
using System.Xml;

namespace Bundel.Kernel.Files;

/// <summary>Elements are nested deeper than <see cref="XmlLimits.MaxDepth"/>.</summary>
internal sealed class XmlDepthException(int depth, int line, int position)
    : XmlException(FormattableString.Invariant($"meer dan {depth} niveaus"), null, line, position)
{
    /// <summary>Without the place that the base class adds in English.</summary>
    public override string Message { get; } = FormattableString.Invariant($"meer dan {depth} niveaus");
}
