// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Serving.Writing;

/// <summary>Writes a refusal as problem+json, with the fields of foutafhandeling.feature.</summary>
internal static class ProblemJson
{
    private const string Types = "https://datatracker.ietf.org/doc/html/rfc9110#status.";

    public static void Write(BagAnswer answer, BagCall call, RefusalException refusal)
    {
        (answer.Status, answer.ContentType) = (refusal.Status, BagAnswer.Problem);
        var json = answer.Json;
        json.WriteStartObject();
        json.WriteString("type"u8, $"{Types}{refusal.Status}");
        json.WriteString("title"u8, refusal.Message);
        json.WriteNumber("status"u8, refusal.Status);
        json.WriteString("detail"u8, refusal.Detail);
        json.WriteString("instance"u8, call.Path + call.Query);
        json.WriteString("code"u8, refusal.Code);
        if (refusal.Parameters.Count > 0)
        {
            json.WriteStartArray("invalidParams"u8);
            foreach (var parameter in refusal.Parameters)
            {
                json.WriteStartObject();
                json.WriteString("type"u8, $"https://www.vng.nl/realisatie/api/validaties/{parameter.Code}");
                json.WriteString("name"u8, parameter.Name);
                json.WriteString("code"u8, parameter.Code);
                json.WriteString("reason"u8, parameter.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
