// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Blueprints;
using Bundel.Collaborations;
using Bundel.Formation;
using Bundel.Obligations;
using Bundel.Settlement;

namespace Bundel.Data;

/// <summary>The modules that this release ships, in the order of the arrows.</summary>
public static class BundelModules
{
    public static ModuleList All { get; } = new(
        new PlatformModule(), new CollaborationsModule(), new BlueprintsModule(), new BagModule(), new ObligationsModule(), new FormationModule(), new SettlementModule());
}
