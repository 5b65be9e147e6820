// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints;

public readonly record struct ReleaseId(Guid Value) : ITypedId<ReleaseId>
{
    public static ReleaseId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct LandscapeId(Guid Value) : ITypedId<LandscapeId>
{
    public static LandscapeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct DeviationId(Guid Value) : ITypedId<DeviationId>
{
    public static DeviationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct OwnBlueprintId(Guid Value) : ITypedId<OwnBlueprintId>
{
    public static OwnBlueprintId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct LandscapeShareId(Guid Value) : ITypedId<LandscapeShareId>
{
    public static LandscapeShareId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct RecordedAssessmentId(Guid Value) : ITypedId<RecordedAssessmentId>
{
    public static RecordedAssessmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
