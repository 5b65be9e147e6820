using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bundel.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegisterVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "known_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_version", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_known_version_collaboration_id_recorded_utc",
                table: "known_version",
                columns: new[] { "collaboration_id", "recorded_utc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_version");
        }
    }
}
