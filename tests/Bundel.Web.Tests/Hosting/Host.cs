// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Tests.Support;
using Bundel.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Bundel.Web.Tests.Hosting;

/// <summary>A web host of the test's own, with settings of the test's own.</summary>
internal sealed class Host(WebApplication app) : IAsyncDisposable
{
    public Uri Site { get; } = new(app.Urls.First());

    public Uri Other => new(app.Urls.Last());

    public static async Task<Host> With(Func<WebSettings, WebSettings> change, Action<WebApplication>? configure = null) =>
        new(await SharedHost.Start(change, configure));

    public static async Task<HttpResponseMessage> Ask(Uri site, string path, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site, path));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
