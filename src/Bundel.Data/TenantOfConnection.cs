// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bundel.Data;

/// <summary>Tells PostgreSQL for whom a connection works, each time one is taken: row-level security reads it.</summary>
internal sealed class TenantOfConnection : DbConnectionInterceptor
{
    public static readonly TenantOfConnection Instance = new();

    private const string Sql =
        $"SELECT set_config('{RowLevelSecurity.TenantSetting}', @samenwerking, false), set_config('{RowLevelSecurity.ParticipantSetting}', @deelnemers, false), set_config('{RowLevelSecurity.SystemSetting}', @systeem, false)";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData);
        if (command is not null) await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand? Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not BundelDb db) return null;
        var command = connection.CreateCommand();
        command.CommandText = Sql;
        Add("samenwerking", db.CollaborationFilter == default ? "" : db.CollaborationFilter.ToString());
        Add("deelnemers", db.SeesAllParticipants ? "*" : string.Join(',', db.ParticipantFilter));
        Add("systeem", db.WorksAcross ? RowLevelSecurity.SystemOn : "");
        return command;

        void Add(string name, string value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
