// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement;

public readonly record struct KeyId(Guid Value) : ITypedId<KeyId>
{
    public static KeyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct PoolId(Guid Value) : ITypedId<PoolId>
{
    public static PoolId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct LineId(Guid Value) : ITypedId<LineId>
{
    public static LineId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct RunId(Guid Value) : ITypedId<RunId>
{
    public static RunId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct MethodId(Guid Value) : ITypedId<MethodId>
{
    public static MethodId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
