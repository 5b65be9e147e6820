// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using Bundel.Blueprints.Drawing;
using Bundel.Web.Pages.Blueprints;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Blueprints;

public sealed class DrawingPictureTests
{
    [Fact]
    public async Task A_picture_is_a_png_twice_as_sharp_as_the_drawing()
    {
        await using var visitor = await Site.Visit(Platform.Role.Lezer);
        var picture = Site.Services.GetRequiredService<DrawingPicture>();
        Assert.SkipUnless(picture.IsAvailable, "Chromium is not here.");
        using var drawing = new SvgWriter(210.4, 70, "Proef");
        var png = (await picture.Png(drawing.End(), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        png.Take(8).ShouldBe("\u0089PNG\r\n\u001a\n".Select(letter => (byte)letter));
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))).ShouldBe((422, 140));
    }
}
