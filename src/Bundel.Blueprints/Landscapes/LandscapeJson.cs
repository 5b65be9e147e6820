// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Blueprints.Landscapes;

public static class LandscapeJson
{
    public static string Write(Landscape landscape) => JsonSerializer.Serialize(landscape, UseCaseJson.Options);

    public static Landscape Read(string json) => JsonSerializer.Deserialize<Landscape>(json, UseCaseJson.Options) ?? throw new JsonException("A landscape is an object.");
}
