// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bundel.Data;

/// <summary>The context on PostgreSQL; of its own it has only its migrations.</summary>
public sealed class PostgresBundelDb(DbContextOptions<PostgresBundelDb> options, CurrentActor actor, ModuleList modules) : BundelDb(options, actor, modules)
{
    /// <summary>For the migrations tool only.</summary>
    public sealed class Factory : IDesignTimeDbContextFactory<PostgresBundelDb>
    {
        public PostgresBundelDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<PostgresBundelDb>().UseNpgsql("Host=localhost").Options, new CurrentActor(), BundelModules.All);
    }
}
