using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bundel.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Year : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "actual_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    pool = table.Column<string>(type: "TEXT", nullable: false),
                    service = table.Column<string>(type: "TEXT", nullable: true),
                    mutation = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    through = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    actual = table.Column<long>(type: "INTEGER", nullable: false),
                    forecast = table.Column<long>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actual_row", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_rule_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_rule_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opinion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    received = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opinion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    claim = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "year_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    made_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    made_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    checked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    checked_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    checked_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    adopted_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_year_step", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actual_row_collaboration_id_year",
                table: "actual_row",
                columns: new[] { "collaboration_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_rule_version_collaboration_id_code_version",
                table: "calendar_rule_version",
                columns: new[] { "collaboration_id", "code", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_opinion_collaboration_id_step",
                table: "opinion",
                columns: new[] { "collaboration_id", "step" });

            migrationBuilder.CreateIndex(
                name: "IX_payment_collaboration_id_year",
                table: "payment",
                columns: new[] { "collaboration_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_year_step_collaboration_id_code_version",
                table: "year_step",
                columns: new[] { "collaboration_id", "code", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_year_step_collaboration_id_year",
                table: "year_step",
                columns: new[] { "collaboration_id", "year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actual_row");

            migrationBuilder.DropTable(
                name: "calendar_rule_version");

            migrationBuilder.DropTable(
                name: "opinion");

            migrationBuilder.DropTable(
                name: "payment");

            migrationBuilder.DropTable(
                name: "year_step");
        }
    }
}
