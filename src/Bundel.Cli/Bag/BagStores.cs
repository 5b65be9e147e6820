// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Store;

namespace Bundel.Cli.Bag;

/// <summary>Opens a store for a verb; what is wrong with it is told.</summary>
internal static class BagStores
{
    public static int Use(string path, Terminal terminal, Func<BagDatabase, int> work)
    {
        try
        {
            using var database = BagDatabase.Open(path);
            return work(database);
        }
        catch (BagStoreException fault)
        {
            return terminal.Problems([fault.ForUser(path)]);
        }
    }
}
