// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using Bundel.Web.Api.Requests;

namespace Bundel.Web.Api.Calls;

/// <summary>The header Idempotency-Key: with it a POST takes effect once.</summary>
internal static class OnceHeader
{
    public const string Name = "Idempotency-Key";

    public static RequestKey? Read(HttpRequest request, ApiInput input)
    {
        if (request.Headers[Name] is not { Count: > 0 } given) return null;
        var key = given.ToString().Trim();
        if (request.Method != HttpMethods.Post) input.Problems.Add(Problem.InField(Name, "kop-onverwacht", "Deze kop hoort bij POST; andere methoden mogen altijd nog eens."));
        else if (key.Length is 0 or > RequestKey.MaxLength || !key.All(char.IsAscii)) input.Problems.Add(Problem.InField(Name, "kop-onjuist", $"Deze kop is een tekst van 1 tot {RequestKey.MaxLength} tekens."));
        return new RequestKey(key, Hash(request.Path, input));
    }

    private static string Hash(PathString path, ApiInput input) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path} {input.Fields.ToJsonString()}")));
}
