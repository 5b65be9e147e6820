using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bundel.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BlueprintsSharing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "landscape_share",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    viewer = table.Column<Guid>(type: "TEXT", nullable: false),
                    since_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_landscape_share", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "own_blueprint",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_own_blueprint", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recorded_assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    blueprint = table.Column<string>(type: "TEXT", nullable: false),
                    blueprint_version = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    score_json = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recorded_assessment", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_landscape_share_collaboration_id_owner_viewer",
                table: "landscape_share",
                columns: new[] { "collaboration_id", "owner", "viewer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_own_blueprint_collaboration_id_code_version",
                table: "own_blueprint",
                columns: new[] { "collaboration_id", "code", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recorded_assessment_collaboration_id_blueprint_owner",
                table: "recorded_assessment",
                columns: new[] { "collaboration_id", "blueprint", "owner" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "landscape_share");

            migrationBuilder.DropTable(
                name: "own_blueprint");

            migrationBuilder.DropTable(
                name: "recorded_assessment");
        }
    }
}
