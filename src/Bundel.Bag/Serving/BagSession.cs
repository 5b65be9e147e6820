// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Addresses;
using Bundel.Bag.Serving.Places;
using Bundel.Bag.Serving.Records;
using Bundel.Bag.Store;

namespace Bundel.Bag.Serving;

/// <summary>A connection with its prepared statements; serves one request at a time.</summary>
public sealed class BagSession : IDisposable
{
    internal BagSession(string path, StoreStamp stamp, Func<BagDatabase, long[]> marked)
    {
        Stamp = stamp;
        Database = BagDatabase.Open(path);
        Database.Execute("PRAGMA query_only=ON; PRAGMA mmap_size=8589934592; PRAGMA cache_size=-8000; PRAGMA temp_store=MEMORY");
        Records = new RecordReader(Database);
        Investigations = new InvestigationReader(Database, marked(Database));
        Addresses = new AddressRecords(Database);
        Relations = new Relations(Database);
        Cells = new CellSearch(Database);
        Reader = new AddressReader(Database);
        Search = new AddressSearch(Database, Reader);
    }

    public BagDatabase Database { get; }

    public AddressReader Reader { get; }

    public AddressSearch Search { get; }

    public BagAnswer Answer { get; } = new();

    internal StoreStamp Stamp { get; }

    internal RecordReader Records { get; }

    internal InvestigationReader Investigations { get; }

    internal AddressRecords Addresses { get; }

    internal Relations Relations { get; }

    internal CellSearch Cells { get; }

    public void Dispose()
    {
        Answer.Dispose();
        Records.Dispose();
        Investigations.Dispose();
        Addresses.Dispose();
        Relations.Dispose();
        Cells.Dispose();
        Search.Dispose();
        Reader.Dispose();
        Database.Dispose();
    }
}
