// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Demo;

/// <summary>The demo fills a collaboration through the same door as everyone else; what is refused is a fault in the demo.</summary>
internal sealed class DemoDoor(UseCases useCases, Actor actor, CancellationToken cancel)
{
    public async Task<TResult> Do<TResult>(IUseCase<TResult> command) => (await useCases.Run(command, actor, cancel)).Value;
}
