// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Platform.Probe;

/// <summary>A slice that exists for the tests of the pipeline only.</summary>
public sealed class ProbeModule : IModule
{
    public static readonly Permission See = new("notitie.bekijken", "notities bekijken", Role.Lezer, Role.Controller);
    public static readonly Permission Write = new("notitie.schrijven", "notities schrijven", Role.Controller);

    public IReadOnlyList<Permission> Permissions => [See, Write];

    public void Map(ModelBuilder builder) =>
        builder.Entity<Note>().HasIndex(note => new { note.CollaborationId, note.Code }).UniqueAs("notitie", "code");

    public void Register(IServiceCollection services) => services.AddSingleton<CopyPace>();
}

public sealed class SqliteProbeDb(DbContextOptions<SqliteProbeDb> options, CurrentActor actor, ModuleList modules) : BundelDb(options, actor, modules);

public sealed class PostgresProbeDb(DbContextOptions<PostgresProbeDb> options, CurrentActor actor, ModuleList modules) : BundelDb(options, actor, modules);
