// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Resources;
using Bundel.Bag.Serving.Writing;

namespace Bundel.Bag.Serving;

/// <summary>The API "BAG individuele bevragingen" over a store: a request in, an answer out. A client of the Kadaster's API can use it unchanged.</summary>
public static class BagApi
{
    /// <summary>Where the API stands on a server.</summary>
    public const string Path = "/bag/individuelebevragingen/v2";

    /// <summary>The release that the answers follow.</summary>
    public const string Version = "2.9.2";

    /// <summary>The OpenAPI document of this API, as JSON.</summary>
    public static Stream OpenDocument() => typeof(BagApi).Assembly.GetManifestResourceStream("bag-openapi.json")!;

    /// <summary>Answers; the answer belongs to the session until it is used again.</summary>
    public static BagAnswer Answer(BagSession session, BagCall call)
    {
        var answer = session.Answer;
        answer.Clear();
        try
        {
            Route(session, call);
        }
        catch (RefusalException refusal)
        {
            answer.Clear();
            ProblemJson.Write(answer, call, refusal);
        }

        answer.Json.Flush();
        return answer;
    }

    private static void Route(BagSession session, BagCall call)
    {
        var parts = call.Path.Split('/')[1..];
        if (parts.Length == 0 || parts[^1].Length == 0) throw RefusalException.NotFound();
        if (!Allows(call.Method, parts)) throw RefusalException.Method();
        if (parts is ["info"])
        {
            Info.Write(session.Answer);
            return;
        }

        if (!Accepts(call.Accept)) throw RefusalException.Accept();
        switch (parts)
        {
            case ["adressen" or "adressenuitgebreid", ..]:
                Addresses(new AddressesEndpoint(session, call, parts[0] == "adressenuitgebreid"), parts);
                break;
            case ["adresseerbareobjecten", ..]:
                Addressable(new AddressableObjects(session, call), parts);
                break;
            case ["bronhouders", ..]:
                Holders(new Holders(session, call), parts);
                break;
            case [var collection, ..] when ObjectKind.Find(collection) is { } kind:
                Objects(new Objects(session, call), kind, parts);
                break;
            default:
                throw RefusalException.NotFound();
        }
    }

    private static bool Allows(string method, string[] parts) => method == "GET" || (method == "POST" && parts is [var collection] && ObjectKind.Find(collection) is { TakesPoint: true });

    private static bool Accepts(string? accept) => string.IsNullOrEmpty(accept) || accept.Contains("*/*", StringComparison.Ordinal) || accept.Contains(BagAnswer.Hal, StringComparison.OrdinalIgnoreCase) || accept.Contains("application/*", StringComparison.Ordinal);

    private static void Addresses(AddressesEndpoint endpoint, string[] parts)
    {
        switch (parts)
        {
            case [_]:
                endpoint.Search();
                break;
            case ["adressen", "zoek"]:
                endpoint.Find();
                break;
            case [_, var id]:
                endpoint.One(id);
                break;
            default:
                throw RefusalException.NotFound();
        }
    }

    private static void Addressable(AddressableObjects endpoint, string[] parts)
    {
        switch (parts)
        {
            case [_]:
                endpoint.Search();
                break;
            case [_, var id]:
                endpoint.One(id);
                break;
            case [_, var id, "lvc"]:
                endpoint.LifeCycle(id);
                break;
            default:
                throw RefusalException.NotFound();
        }
    }

    private static void Holders(Holders endpoint, string[] parts)
    {
        switch (parts)
        {
            case [_]:
                endpoint.Search();
                break;
            case [_, var id]:
                endpoint.One(id);
                break;
            case [_, var id, var version, var registered]:
                endpoint.Voorkomen(id, version, registered);
                break;
            default:
                throw RefusalException.NotFound();
        }
    }

    private static void Objects(Objects endpoint, ObjectKind kind, string[] parts)
    {
        switch (parts)
        {
            case [_]:
                endpoint.Search(kind);
                break;
            case [_, var id]:
                endpoint.One(kind, id);
                break;
            case [_, var id, "lvc"]:
                endpoint.LifeCycle(kind, id);
                break;
            case [_, var id, var version, var registered]:
                endpoint.Voorkomen(kind, id, version, registered);
                break;
            default:
                throw RefusalException.NotFound();
        }
    }
}
