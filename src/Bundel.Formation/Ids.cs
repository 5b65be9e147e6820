// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation;

public readonly record struct DossierId(Guid Value) : ITypedId<DossierId>
{
    public static DossierId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
