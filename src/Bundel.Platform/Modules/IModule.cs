// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>A slice as the hosts see it: its mappings, its services (ports), its permissions. Use cases are found by their handlers.</summary>
public interface IModule
{
    void Map(ModelBuilder builder);

    void Register(IServiceCollection services);

    IReadOnlyList<Permission> Permissions { get; }
}

/// <summary>The modules of this installation.</summary>
public sealed class ModuleList(params IReadOnlyList<IModule> modules) : IEnumerable<IModule>
{
    public IEnumerable<Assembly> Assemblies => modules.Select(module => module.GetType().Assembly).Distinct();

    public IEnumerable<Permission> Permissions => modules.SelectMany(module => module.Permissions);

    public IEnumerator<IModule> GetEnumerator() => modules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
