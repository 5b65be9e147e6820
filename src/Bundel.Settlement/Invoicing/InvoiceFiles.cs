// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Invoicing;

/// <summary>Finds issued invoices and their kept bytes.</summary>
internal sealed class InvoiceFiles(BundelDb db, FileStore files)
{
    public async Task<Result<IssuedInvoice>> Find(string number, CancellationToken cancel) =>
        await db.Set<IssuedInvoice>().AsNoTracking().FirstOrDefaultAsync(row => row.Number == number, cancel) is { } issued
            ? issued
            : Problem.NotFound("Deze factuur bestaat niet.") with { Field = "nummer", Found = number };

    public Result<Invoice> Read(IssuedInvoice issued)
    {
        using var stream = files.Open(issued.Sha256);
        return stream is null ? Missing(issued) : UblReader.Read(stream, issued.FileName).Select(read => read.Invoice);
    }

    public async Task<Result<byte[]>> Bytes(IssuedInvoice issued, CancellationToken cancel)
    {
        await using var stream = files.Open(issued.Sha256);
        if (stream is null) return Missing(issued);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }

    private static Problem Missing(IssuedInvoice issued) => new("factuur-ontbreekt", $"De bytes van factuur {issued.Number} ontbreken in de bestandenmap.") { Found = issued.Sha256 };
}
