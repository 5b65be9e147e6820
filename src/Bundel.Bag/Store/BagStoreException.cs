// SPDX-License-Identifier: EUPL-1.2
using SQLitePCL;

namespace Bundel.Bag.Store;

/// <summary>SQLite refuses; a full disk, a locked or damaged file.</summary>
public sealed class BagStoreException(int code, string message) : Exception(message)
{
    public bool IsDuplicate => (code & 0xff) == raw.SQLITE_CONSTRAINT;

    /// <summary>The same for the user.</summary>
    public Problem ForUser(string file) => (code & 0xff) switch
    {
        raw.SQLITE_FULL or raw.SQLITE_IOERR => new Problem("schijf-vol", "de opslag kan niet worden geschreven: de schijf is vol of geeft een fout; de oude opslag blijft in gebruik.") { Place = new Place(file), Found = Message },
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Problem.Conflict("opslag-bezet", "deze opslag is in gebruik door een ander; probeer het straks opnieuw.") with { Place = new Place(file) },
        raw.SQLITE_CANTOPEN => new Problem("opslag-ontbreekt", "deze opslag is er niet of mag niet worden geopend.") { Place = new Place(file), Expected = "een bestand dat met bundel bag laden is gemaakt" },
        _ => new Problem("opslag-onbruikbaar", "dit is geen bruikbare BAG-opslag.") { Place = new Place(file), Found = Message, Expected = "een bestand dat met bundel bag laden is gemaakt" },
    };
}
