// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;

namespace Bundel.Platform;

/// <summary>What the catalogue knows of one use case.</summary>
public sealed class UseCaseDescriptor
{
    internal UseCaseDescriptor(Type type, Type resultType, UseCaseInvoker invoker)
    {
        var attribute = type.GetCustomAttribute<UseCaseAttribute>()
            ?? throw new InvalidOperationException($"{type.Name} has no [UseCase].");
        Type = type;
        ResultType = resultType;
        Code = attribute.Code;
        Name = attribute.Name;
        Example = attribute.Example;
        Permission = (Permission)type.GetProperty("Requires", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        IsCommand = typeof(ICommand<>).MakeGenericType(resultType).IsAssignableFrom(type);
        IsLong = typeof(ILongCommand<>).MakeGenericType(resultType).IsAssignableFrom(type);
        NeedsCollaboration = !typeof(IOutsideCollaborations).IsAssignableFrom(type);
        Invoker = invoker;
    }

    public Type Type { get; }

    public Type ResultType { get; }

    public string Code { get; }

    public string Name { get; }

    public string Example { get; }

    public Permission Permission { get; }

    public bool IsCommand { get; }

    public bool IsLong { get; }

    public bool NeedsCollaboration { get; }

    internal UseCaseInvoker Invoker { get; }
}
