// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Doors;

/// <summary>Makes whole exports one at a time, so that many at once take no more memory than one; sending them may take as long as the reader likes.</summary>
public sealed class LargeAnswers : IDisposable
{
    private readonly SemaphoreSlim one = new(1);

    public async Task<T> Make<T>(Func<Task<T>> make, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            return await make();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
