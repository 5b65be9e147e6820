using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bundel.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NormsAndFeeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "calendar_address",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    made_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_address", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "norm_text_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_norm_text_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "own_norm_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_norm_set", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_address_secret_hash",
                table: "calendar_address",
                column: "secret_hash");

            migrationBuilder.CreateIndex(
                name: "IX_norm_text_copy_collaboration_id_code",
                table: "norm_text_copy",
                columns: new[] { "collaboration_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_own_norm_set_collaboration_id_code",
                table: "own_norm_set",
                columns: new[] { "collaboration_id", "code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_address");

            migrationBuilder.DropTable(
                name: "norm_text_copy");

            migrationBuilder.DropTable(
                name: "own_norm_set");
        }
    }
}
