// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel;
using Bundel.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

/// <summary>Fetching a file by its address, from a real site on this machine.</summary>
public sealed class FetchTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bundel-ophalen-");
    private WebApplication site = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        site = builder.Build();
        site.MapGet("/map/{naam}", () => Results.Text("<model/>"));
        site.MapGet("/genoemd", () => Results.File("inhoud"u8.ToArray(), "application/xml", "GEMMA.xml"));
        site.MapGet("/verder", () => Results.Redirect("/genoemd"));
        site.MapGet("/rond", () => Results.Redirect("/rond"));
        site.MapGet("/weg", () => Results.Redirect("http://169.254.169.254/latest/"));
        await site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/map/release%202026.xml", "release 2026.xml", "<model/>")]
    [InlineData("/genoemd", "GEMMA.xml", "inhoud")]
    [InlineData("/verder", "GEMMA.xml", "inhoud")]
    public async Task A_file_of_an_allowed_site_lies_in_the_store_under_its_own_name(string path, string name, string text)
    {
        var fetched = (await Fetch(site.Urls.First() + path)).Value;
        fetched.Name.ShouldBe(name);
        using var reader = new StreamReader(new FileStore(new DataFolder(folder.FullName)).Open(fetched.Sha256)!, Encoding.UTF8);
        (await reader.ReadToEndAsync()).ShouldBe(text);
    }

    [Theory]
    [InlineData("/weg", "adres-niet-toegestaan")]
    [InlineData("/rond", "adres-kringloop")]
    [InlineData("/nergens", "adres-zonder-bestand")]
    public async Task An_address_that_leads_elsewhere_or_nowhere_is_refused(string path, string code) =>
        (await Fetch(site.Urls.First() + path)).Problems.Single().ShouldSatisfyAllConditions(problem => problem.Code.ShouldBe(code), problem => problem.Field.ShouldBe("adres"));

    [Theory]
    [InlineData("geen adres", "adres-onjuist")]
    [InlineData("file:///etc/passwd", "adres-niet-toegestaan")]
    [InlineData("https://127.0.0.1/", "adres-niet-toegestaan")]
    public async Task What_is_no_address_of_an_allowed_site_is_refused(string address, string code) =>
        (await Fetch(address)).Problems.Single().Code.ShouldBe(code);

    [Fact]
    public async Task A_site_that_does_not_answer_is_named()
    {
        var address = site.Urls.First();
        await site.StopAsync();
        (await Fetch(address + "/genoemd")).Problems.Single().Code.ShouldBe("adres-onbereikbaar");
    }

    private async Task<Result<UploadedFile>> Fetch(string address)
    {
        using var fetcher = new FileFetcher(new FileStore(new DataFolder(folder.FullName)), new FetchSources([new Uri(site.Urls.First())]));
        return await fetcher.Fetch(address, TestContext.Current.CancellationToken);
    }
}
