// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Kernel.Tables;
using Microsoft.Extensions.Primitives;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>A row as the form gives it.</summary>
internal sealed record GivenRow(Func<string, StringValues> Of, string? Kept)
{
    public LandscapeApplication Application() => new(Code, Text("naam") ?? "") { Components = Keys("componenten"), Standards = [.. Supports()], Values = Values(LandscapeFields.Application) };

    public LandscapeTechnology Technology() => new(Code, Text("naam") ?? "") { Components = Keys("componenten"), Values = Values(LandscapeFields.Technology) };

    public LandscapeCoupling Coupling() => new(Code, Text("naam") ?? "") { From = Key("van") ?? "", To = Key("naar") ?? "", Through = Key("intermediair"), Standard = Key("standaard"), Values = Values(LandscapeFields.Coupling) };

    private string Code => Kept ?? Kernel.Code.From(Text("naam") ?? "");

    private string? Text(string code) => Of("v." + code).ToString().Trim() is { Length: > 0 } text ? text : null;

    private string? Key(string code) => Keys(code).FirstOrDefault();

    private List<string> Keys(string code) => [.. Of("v." + code).Select(given => Suggestion.KeyOf(given ?? "")).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];

    private Dictionary<string, string> Values(IReadOnlyList<FieldDefinition> fields) => fields.Where(field => Text(field.Code) is not null).ToDictionary(field => field.Code, field => Text(field.Code)!, StringComparer.Ordinal);

    /// <summary>Without a proof it is a claim.</summary>
    private IEnumerable<StandardSupport> Supports()
    {
        var proofs = Of("v.bewijs");
        return Of("v." + LandscapeRowForm.Standards).Select((given, i) => (Key: Suggestion.KeyOf(given ?? ""), Proof: i < proofs.Count && EnumNames.Parse<Proof>(proofs[i] ?? "") is { Succeeded: true } proof ? proof.Value : Proof.Claimed))
            .Where(row => row.Key.Length > 0).DistinctBy(row => row.Key).Select(row => new StandardSupport(row.Key, row.Proof));
    }
}
