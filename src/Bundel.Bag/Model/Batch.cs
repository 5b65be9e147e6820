// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Model;

/// <summary>Voorkomens on their way from scanner to store, with the bytes and references that belong to them; used again and again.</summary>
public sealed class Batch
{
    public const int Capacity = 1024;

    private byte[] arena = new byte[1 << 19];
    private long[] references = new long[2048];

    public Voorkomen[] Rows { get; } = new Voorkomen[Capacity];

    public int Count { get; set; }

    public int ArenaLength { get; set; }

    public int ReferenceCount { get; private set; }

    /// <summary>Number of the file in which the voorkomens of this batch stand.</summary>
    public int File { get; set; }

    public bool IsFull => Count == Capacity || ArenaLength > 1 << 21;

    public void Clear()
    {
        Count = 0;
        ArenaLength = 0;
        ReferenceCount = 0;
    }

    public ReadOnlySpan<byte> Bytes(Piece piece) => arena.AsSpan(piece.Start, piece.Length);

    public ReadOnlySpan<long> References(Piece piece) => references.AsSpan(piece.Start, piece.Length);

    public Piece Keep(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        var piece = new Piece(ArenaLength, bytes.Length);
        ArenaLength += bytes.Length;
        return piece;
    }

    /// <summary>Free bytes at the end of the arena; <see cref="ArenaLength"/> says where they begin.</summary>
    public Span<byte> Room(int size)
    {
        if (arena.Length - ArenaLength < size) Array.Resize(ref arena, Math.Max(arena.Length * 2, ArenaLength + size));
        return arena.AsSpan(ArenaLength);
    }

    /// <summary>Adds a reference to the list that ends here, or begins one.</summary>
    public void Refer(ref Piece list, long id)
    {
        if (ReferenceCount == references.Length) Array.Resize(ref references, ReferenceCount * 2);
        if (list.Length == 0) list = new Piece(ReferenceCount, 0);
        references[ReferenceCount++] = id;
        list = list with { Length = list.Length + 1 };
    }
}
