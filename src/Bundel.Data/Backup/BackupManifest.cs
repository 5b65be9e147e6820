// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Bundel.Data.Checking;

namespace Bundel.Data.Backup;

/// <summary>What a backup holds: the last entry of its zip, named manifest.json.</summary>
public sealed record BackupManifest(
    [property: JsonPropertyName("schema")] string Schema,
    [property: JsonPropertyName("uitgave")] string Release,
    [property: JsonPropertyName("gemaakt")] DateTime MadeUtc,
    [property: JsonPropertyName("databank")] string Kind,
    [property: JsonPropertyName("migratie")] string Migration,
    [property: JsonPropertyName("delen")] IReadOnlyList<BackupPart> Parts,
    [property: JsonPropertyName("tabellen")] IReadOnlyList<TableSum>? Tables = null)
{
    public const string CurrentSchema = "bundel-reservekopie/1";
    public const string EntryName = "manifest.json";

    public static JsonSerializerOptions Json { get; } = new() { WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The part that is the database; the others are stored files.</summary>
    public BackupPart? Database => Parts.FirstOrDefault(part => part.Name == BackupPart.DatabaseName);

    /// <summary>Everything that is wrong with the manifest itself.</summary>
    public IEnumerable<Problem> Problems()
    {
        if (Schema != CurrentSchema) yield return new Problem("reservekopie-soort", "Dit soort reservekopie kent deze uitgave van Bundel niet.") { Found = Schema, Expected = CurrentSchema };
        if (Database is null) yield return new Problem("reservekopie-leeg", "In deze reservekopie zit geen databank.");
        foreach (var part in Parts.Where(part => !part.HasValidName)) yield return new Problem("reservekopie-deel", "Dit deel hoort niet in een reservekopie.") { Found = part.Name };
    }
}

/// <summary>One file in a backup, with what proves that it is whole.</summary>
public sealed partial record BackupPart(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("omvang")] long Size)
{
    public const string DatabaseName = "databank";
    public const string FilesFolder = "bestanden/";

    /// <summary>The database, or a stored file under its own hash: no other path ever leaves a backup.</summary>
    [JsonIgnore]
    public bool HasValidName => Name == DatabaseName || (StoredName().IsMatch(Name) && Name.EndsWith(Sha256, StringComparison.Ordinal));

    [GeneratedRegex("^bestanden/(?<folder>[0-9a-f]{2})/\\k<folder>[0-9a-f]{62}$", RegexOptions.None, 1000)]
    private static partial Regex StoredName();
}
