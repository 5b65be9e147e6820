// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Landscapes;

/// <summary>The fields of applications, technology and couplings, and the fact sheet of an organisation: one list for forms, workbooks, rules and questions.</summary>
public static class LandscapeFields
{
    public static IReadOnlyList<FieldDefinition> Application { get; } = Load("velden-applicatie.csv");

    public static IReadOnlyList<FieldDefinition> Technology { get; } = Load("velden-technologie.csv");

    public static IReadOnlyList<FieldDefinition> Coupling { get; } = Load("velden-koppeling.csv");

    public static IReadOnlyList<FieldDefinition> Facts { get; } = Load("feitenblad.csv");

    public static FieldDefinition? Find(IReadOnlyList<FieldDefinition> fields, string code) => fields.FirstOrDefault(field => field.Code == code);

    private static FieldDefinition[] Load(string name) =>
    [
        .. ShippedData.Lines(name).Skip(1).Select(line => line.Split(';'))
            .Select(row => new FieldDefinition(row[0], row[1], EnumNames.Parse<FieldKind>(row[2]).Value, row[3].Length == 0 ? [] : row[3].Split('|'), row.Length > 4 ? row[4] : "")),
    ];
}
