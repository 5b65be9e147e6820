// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>All use cases of the modules, found by their handlers.</summary>
public sealed class UseCaseCatalog
{
    private readonly FrozenDictionary<Type, UseCaseDescriptor> byType;
    private readonly FrozenDictionary<string, UseCaseDescriptor> byCode;

    private UseCaseCatalog(IReadOnlyList<UseCaseDescriptor> all)
    {
        All = all;
        byType = all.ToFrozenDictionary(useCase => useCase.Type);
        byCode = all.ToFrozenDictionary(useCase => useCase.Code);
    }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<UseCaseDescriptor> All { get; }

    public UseCaseDescriptor this[Type type] => byType[type];

    public UseCaseDescriptor? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Finds the handlers in the assemblies and registers them.</summary>
    public static UseCaseCatalog Register(IServiceCollection services, IEnumerable<Assembly> assemblies)
    {
        var found = new List<UseCaseDescriptor>();
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(IsHandler))
            {
                services.AddTransient(contract, type);
                found.Add(Describe(contract));
            }
        }

        return new UseCaseCatalog([.. found.OrderBy(useCase => useCase.Code, StringComparer.Ordinal)]);
    }

    private static bool IsHandler(Type contract) =>
        contract.IsGenericType && (contract.GetGenericTypeDefinition() == typeof(IHandler<,>) || contract.GetGenericTypeDefinition() == typeof(ILongHandler<,,>));

    private static UseCaseDescriptor Describe(Type contract)
    {
        var arguments = contract.GetGenericArguments();
        var invoker = arguments.Length == 2 ? typeof(HandlerInvoker<,>) : typeof(LongHandlerInvoker<,,>);
        return new UseCaseDescriptor(arguments[0], arguments[^1], (UseCaseInvoker)Activator.CreateInstance(invoker.MakeGenericType(arguments))!);
    }
}
