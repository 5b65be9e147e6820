// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>Blueprints as JSON: unknown fields are refused, and every rule is held against the fields and the reference model that it names.</summary>
public static class BlueprintJson
{
    public const long MaxBytes = 20_000_000;

    private static readonly JsonSerializerOptions Reading = new(UseCaseJson.Options) { AllowOutOfOrderMetadataProperties = true };
    private static readonly JsonSerializerOptions Writing = new(Reading) { WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static JsonSerializerOptions Options => Reading;

    /// <summary>What an empty editor starts with.</summary>
    public static Blueprint Starter { get; } = new("eigen-basis", "Eigen basis", [new BlueprintBlock("WP", "Werkplek", [new FactRule { Code = "WP-1", Text = "De werkplek is van het gezamenlijke concept.", Fact = "wp.concept", Value = "ja", Norms = ["AP-2"] }])]);

    public static string Write(Blueprint blueprint) => JsonSerializer.Serialize(blueprint, Writing) + "\n";

    public static Result<Blueprint> Read(ReadOnlySpan<byte> json, string file, ReferenceModel reference)
    {
        try
        {
            if (json.StartsWith("\uFEFF"u8)) json = json[3..];
            var blueprint = JsonSerializer.Deserialize<Blueprint>(json, Reading);
            if (blueprint is null) return Wrong(file, null, "");
            var problems = Faults(blueprint, reference, file).ToList();
            return problems.Count > 0 ? problems : blueprint;
        }
        catch (JsonException fault)
        {
            return Wrong(file, fault.LineNumber, fault.Path);
        }
        catch (NotSupportedException fault)
        {
            return Wrong(file, null, fault.Message.Contains("Path: ", StringComparison.Ordinal) ? fault.Message[(fault.Message.IndexOf("Path: ", StringComparison.Ordinal) + 6)..].Split(' ')[0] : "");
        }
    }

    /// <summary>A blueprint that was checked when it was kept; its rules may have lost their component since, which <see cref="Faults"/> tells.</summary>
    internal static Blueprint Kept(string json) => JsonSerializer.Deserialize<Blueprint>(json, Reading) ?? throw new JsonException("A blueprint is an object.");

    public static IEnumerable<Problem> Faults(Blueprint blueprint, ReferenceModel reference, string? file = null)
    {
        if (blueprint.Schema != Blueprint.CurrentSchema) yield return new Problem("blauwdruk-schema", "deze blauwdruk heeft een vorm die Bundel niet kent.") { Place = new Place(file) { Pointer = "/schema" }, Found = blueprint.Schema, Expected = Blueprint.CurrentSchema };
        if (!Kernel.Code.Parse(blueprint.Code).Succeeded) yield return new Problem("blauwdruk-code", "de code van een blauwdruk bestaat uit kleine letters, cijfers en streepjes.") { Place = new Place(file) { Pointer = "/code" }, Found = blueprint.Code };
        foreach (var twice in blueprint.Rules.GroupBy(rule => rule.Code).Where(group => group.Count() > 1)) yield return new Problem("regel-dubbel", "deze code van een regel komt meer dan eens voor.") { Place = new Place(file), Found = twice.Key };
        for (var b = 0; b < blueprint.Blocks.Count; b++)
        {
            for (var r = 0; r < blueprint.Blocks[b].Rules.Count; r++)
            {
                foreach (var fault in blueprint.Blocks[b].Rules[r].Faults(reference))
                    yield return new Problem("regel-ongeldig", $"regel {blueprint.Blocks[b].Rules[r].Code}: {fault}.") { Place = new Place(file) { Pointer = FormattableString.Invariant($"/blokken/{b}/regels/{r}") } };
            }
        }
    }

    private static Problem Wrong(string file, long? line, string? path) =>
        new("blauwdruk-json", "dit is geen blauwdruk: de JSON klopt niet, of een veld ontbreekt of is onbekend.") { Place = new Place(file) { Line = line is { } number ? (int)number + 1 : null, Pointer = string.IsNullOrEmpty(path) ? null : path }, Expected = "een blauwdruk volgens het schema " + Blueprint.CurrentSchema };
}
