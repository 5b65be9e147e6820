// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Rules.Own;

/// <summary>A version of a blueprint of the collaboration itself.</summary>
public sealed class OwnBlueprint : DecidedVersion
{
    private OwnBlueprint()
    {
    }

    public OwnBlueprint(CollaborationId collaboration, int version, DateOnly validFrom, Blueprint blueprint)
        : base(collaboration, blueprint.Code, version, validFrom)
    {
        Id = ITypedId<OwnBlueprintId>.New();
        Fill(blueprint);
    }

    public OwnBlueprintId Id { get; private set; }

    /// <summary>The blueprint as it is written by <see cref="BlueprintJson"/>.</summary>
    public string Json { get; private set; } = "";

    /// <summary>With the version and first day of this row.</summary>
    public Blueprint Read() => BlueprintJson.Kept(Json) with { Version = Version, ValidFrom = ValidFrom };

    /// <summary>Changes a draft; an adopted version never changes.</summary>
    public Result<Done> Change(DateOnly validFrom, Blueprint blueprint)
    {
        var moved = Redraft(validFrom);
        if (moved.Succeeded) Fill(blueprint);
        return moved;
    }

    private void Fill(Blueprint blueprint)
    {
        Json = BlueprintJson.Write(blueprint);
        Source = blueprint.Source;
    }
}
