// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn.Sessions;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.SignIn;

public sealed class DeviceNameTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0", "Edge op Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36", "Chrome op Linux")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1", "Safari op iPhone")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox op macOS")]
    [InlineData("curl/8.5.0", "curl/8.5.0")]
    [InlineData("", "Onbekend apparaat")]
    public void A_browser_is_called_by_its_name_and_what_is_unknown_stays(string userAgent, string name) => DeviceName.Of(userAgent).ShouldBe(name);
}
