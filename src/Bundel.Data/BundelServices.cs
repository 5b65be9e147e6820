// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Data;

/// <summary>Everything that a host needs to run use cases.</summary>
public static class BundelServices
{
    public static IServiceCollection AddBundel(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(new DataFolder(settings.DataPath));
        services.AddSingleton(BundelModules.All);
        services.AddSingleton(UseCaseCatalog.Register(services, BundelModules.All.Assemblies));
        foreach (var module in BundelModules.All) module.Register(services);
        services.AddSingleton<Databank>();
        if (settings.IsPostgres) AddPostgres(services, settings.PostgresConnection!);
        else AddSqlite(services, settings.SqliteFile);
        return services;
    }

    private static void AddSqlite(IServiceCollection services, string file)
    {
        services.AddSingleton<IDatabaseFaults, SqliteFaults>();
        services.AddDbContext<BundelDb, SqliteBundelDb>(options => options.UseSqlite(SqliteBundelDb.ConnectionString(file)));
    }

    private static void AddPostgres(IServiceCollection services, string connection)
    {
        services.AddSingleton<IDatabaseFaults, PostgresFaults>();
        services.AddDbContext<BundelDb, PostgresBundelDb>(options => options.UseNpgsql(connection));
    }
}
