// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Bundel.Web.Tests.SignIn;

/// <summary>A browser without JavaScript, over https; keeps the addresses it went through.</summary>
public sealed class SecureVisitor : IDisposable
{
    private readonly HttpClient http;

    public SecureVisitor(Uri site)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        http = new HttpClient(handler) { BaseAddress = site };
    }

    public CookieContainer Cookies { get; } = new();

    public List<Uri> Trail { get; } = [];

    public List<string> SetCookies { get; } = [];

    public async Task<HttpResponseMessage> Get(string path) => await Follow(await http.GetAsync(path));

    /// <summary>One request, no redirects.</summary>
    public Task<HttpResponseMessage> Once(string path) => http.GetAsync(path);

    /// <summary>Goes to the page, fills its first form and sends it.</summary>
    public async Task<HttpResponseMessage> Send(string path, params (string Name, string Value)[] fields)
    {
        using var page = await Get(path);
        var html = await new HtmlParser().ParseDocumentAsync(await page.Content.ReadAsStreamAsync());
        var form = html.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First();
        var values = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Follow(await http.PostAsync(form.GetAttribute("action") ?? path, new FormUrlEncodedContent(values)));
    }

    /// <summary>Sends a form that no page gave.</summary>
    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) =>
        http.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Signs in with an e-mail address.</summary>
    public Task<HttpResponseMessage> SignIn(string email = "anna@lindehaven.example", string path = "/aanmelden") => Send(path, ("emailadres", email));

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> Follow(HttpResponseMessage answer)
    {
        for (var step = 0; step < 12; step++)
        {
            if (answer.Headers.TryGetValues("Set-Cookie", out var cookies)) SetCookies.AddRange(cookies);
            if (answer.Headers.Location is not { } location || (int)answer.StatusCode is < 300 or >= 400) return answer;
            var to = new Uri(answer.RequestMessage!.RequestUri!, location);
            Trail.Add(to);
            answer.Dispose();
            answer = await http.GetAsync(to);
        }

        throw new InvalidOperationException("The redirects do not end: " + string.Join(" ", Trail));
    }
}
