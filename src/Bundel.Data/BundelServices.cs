// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Data;

/// <summary>Everything that a host needs to run use cases.</summary>
public static class BundelServices
{
    public static IServiceCollection AddBundel(this IServiceCollection services, DatabaseSettings settings) =>
        services.AddBundel<SqliteBundelDb, PostgresBundelDb>(settings, BundelModules.All);

    /// <summary>The same with other modules and their contexts.</summary>
    public static IServiceCollection AddBundel<TSqlite, TPostgres>(this IServiceCollection services, DatabaseSettings settings, ModuleList modules)
        where TSqlite : BundelDb
        where TPostgres : BundelDb
    {
        services.AddSingleton(settings);
        services.AddSingleton(new DataFolder(settings.DataPath));
        services.AddSingleton(modules);
        services.AddSingleton(UseCaseCatalog.Register(services, modules.Assemblies));
        foreach (var module in modules) module.Register(services);
        services.AddSingleton<Databank>();
        services.AddSingleton<DatabaseRoles>();
        services.AddSingleton<Backup.DatabankBackup>();
        services.AddSingleton<Checking.DatabankCheck>();
        if (settings.IsPostgres) AddPostgres<TPostgres>(services, settings.PostgresConnection!);
        else AddSqlite<TSqlite>(services, settings.SqliteFile);
        return services;
    }

    private static void AddSqlite<TContext>(IServiceCollection services, string file)
        where TContext : BundelDb
    {
        services.AddSingleton<IDatabaseFaults, SqliteFaults>();
        services.AddSingleton<IRowWriter, SqliteRowWriter>();
        services.AddDbContext<BundelDb, TContext>(options => options.UseSqlite(SqliteBundelDb.ConnectionString(file)));
    }

    private static void AddPostgres<TContext>(IServiceCollection services, string connection)
        where TContext : BundelDb
    {
        services.AddSingleton<IDatabaseFaults, PostgresFaults>();
        services.AddSingleton<IRowWriter, PostgresRowWriter>();
        services.AddDbContext<BundelDb, TContext>(options => options.UseNpgsql(connection).AddInterceptors(TenantOfConnection.Instance));
    }
}
