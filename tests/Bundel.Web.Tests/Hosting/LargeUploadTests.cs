// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Bundel.Platform;
using Bundel.Tests.Support;
using Bundel.Web.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Hosting;

/// <summary>On the real server: the limits on the size of a request are its own.</summary>
public sealed class LargeUploadTests
{
    private const long Gigabyte = 1_000_000_000;

    [Fact]
    public async Task A_file_of_a_gigabyte_is_refused_with_words_before_it_is_sent()
    {
        await using var world = await World.Alone(Database.Sqlite);
        await using var node = await WebNode.Start(world.Settings);
        var visitor = await Visitor.Arrive(node.Address, world, await world.As(Role.Controller));
        using var form = new MultipartFormDataContent { { new StreamContent(new Zeros(Gigabyte)), "bestand", "begroting.csv" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, visitor.Home + "/verrekenen/begroting/importeren") { Content = form };
        request.Headers.ExpectContinue = true;
        using var answer = await visitor.Send(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain("Bestand te groot");
        text.ShouldContain("Verwacht: hoogstens 100 MB.");
        Directory.EnumerateFiles(Path.Combine(world.Settings.DataPath), "*", SearchOption.AllDirectories).Select(file => new FileInfo(file).Length).Max().ShouldBeLessThan(Gigabyte / 10);
    }

    /// <summary>As many zero bytes as asked for, without holding them.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long at;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => at;
            set => at = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - at);
            Array.Clear(buffer, offset, read);
            at += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => at = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => at + offset, _ => length + offset };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
