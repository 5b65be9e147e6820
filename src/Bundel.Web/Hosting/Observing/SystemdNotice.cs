// SPDX-License-Identifier: EUPL-1.2
using System.Net.Sockets;

namespace Bundel.Web.Hosting;

/// <summary>Tells systemd, when it asks for that (Type=notify), that Bundel serves: after the migrations.</summary>
internal static class SystemdNotice
{
    public static void Ready() => Ready(Environment.GetEnvironmentVariable("NOTIFY_SOCKET"));

    internal static void Ready(string? path)
    {
        if (string.IsNullOrEmpty(path)) return;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path[0] == '@' ? "\0" + path[1..] : path));
        socket.Send("READY=1"u8);
    }
}
