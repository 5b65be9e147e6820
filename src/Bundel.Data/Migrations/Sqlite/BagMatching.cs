using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bundel.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BagMatching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bag_interface",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    proof_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bag_interface", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_correction", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "list_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_list_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "match_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    given = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    score = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    candidates = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_match_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matched_list",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    registration = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    legal_ground = table.Column<string>(type: "TEXT", nullable: true),
                    delete_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    made_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matched_list", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bag_interface_collaboration_id_code",
                table: "bag_interface",
                columns: new[] { "collaboration_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_correction_collaboration_id_code",
                table: "correction",
                columns: new[] { "collaboration_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_list_form_collaboration_id_participant_id_code",
                table: "list_form",
                columns: new[] { "collaboration_id", "participant_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_match_item_list_id_row",
                table: "match_item",
                columns: new[] { "list_id", "row" });

            migrationBuilder.CreateIndex(
                name: "IX_matched_list_collaboration_id_code",
                table: "matched_list",
                columns: new[] { "collaboration_id", "code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bag_interface");

            migrationBuilder.DropTable(
                name: "correction");

            migrationBuilder.DropTable(
                name: "list_form");

            migrationBuilder.DropTable(
                name: "match_item");

            migrationBuilder.DropTable(
                name: "matched_list");
        }
    }
}
