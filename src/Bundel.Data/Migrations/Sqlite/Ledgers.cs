using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bundel.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Ledgers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "imported_ledger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    from_period = table.Column<int>(type: "INTEGER", nullable: false),
                    through_period = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    company = table.Column<string>(type: "TEXT", nullable: true),
                    lines = table.Column<long>(type: "INTEGER", nullable: false),
                    accounts = table.Column<int>(type: "INTEGER", nullable: false),
                    cost_centres = table.Column<int>(type: "INTEGER", nullable: false),
                    projects = table.Column<int>(type: "INTEGER", nullable: false),
                    debit = table.Column<long>(type: "INTEGER", nullable: false),
                    credit = table.Column<long>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    source_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    imported_by = table.Column<string>(type: "TEXT", nullable: false),
                    imported_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imported_ledger", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "invoice_recipient",
                columns: table => new
                {
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant = table.Column<string>(type: "TEXT", nullable: false),
                    street = table.Column<string>(type: "TEXT", nullable: true),
                    postal_zone = table.Column<string>(type: "TEXT", nullable: true),
                    city = table.Column<string>(type: "TEXT", nullable: true),
                    vat_number = table.Column<string>(type: "TEXT", nullable: true),
                    reference = table.Column<string>(type: "TEXT", nullable: true),
                    order = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invoice_recipient", x => new { x.collaboration_id, x.participant });
                });

            migrationBuilder.CreateTable(
                name: "invoicing_settings",
                columns: table => new
                {
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    oin = table.Column<string>(type: "TEXT", nullable: true),
                    kvk = table.Column<string>(type: "TEXT", nullable: true),
                    vat_number = table.Column<string>(type: "TEXT", nullable: true),
                    street = table.Column<string>(type: "TEXT", nullable: true),
                    postal_zone = table.Column<string>(type: "TEXT", nullable: true),
                    city = table.Column<string>(type: "TEXT", nullable: true),
                    iban = table.Column<string>(type: "TEXT", nullable: false),
                    payment_days = table.Column<int>(type: "INTEGER", nullable: false),
                    terms = table.Column<int>(type: "INTEGER", nullable: false),
                    number_prefix = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invoicing_settings", x => x.collaboration_id);
                });

            migrationBuilder.CreateTable(
                name: "issued_invoice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    participant = table.Column<string>(type: "TEXT", nullable: false),
                    customer_name = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    run = table.Column<string>(type: "TEXT", nullable: false),
                    term = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    type_code = table.Column<string>(type: "TEXT", nullable: false),
                    corrects = table.Column<string>(type: "TEXT", nullable: true),
                    issue_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    net = table.Column<long>(type: "INTEGER", nullable: false),
                    vat = table.Column<long>(type: "INTEGER", nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", nullable: false),
                    issued_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issued_invoice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_fault",
                columns: table => new
                {
                    ledger_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_fault", x => new { x.ledger_id, x.position });
                });

            migrationBuilder.CreateTable(
                name: "ledger_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: true),
                    through_account = table.Column<string>(type: "TEXT", nullable: true),
                    cost_centre = table.Column<string>(type: "TEXT", nullable: true),
                    project = table.Column<string>(type: "TEXT", nullable: true),
                    pool = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "party_facts",
                columns: table => new
                {
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    seat = table.Column<string>(type: "TEXT", nullable: true),
                    public_interest = table.Column<string>(type: "TEXT", nullable: true),
                    vision = table.Column<string>(type: "TEXT", nullable: true),
                    policy = table.Column<string>(type: "TEXT", nullable: true),
                    equity_start = table.Column<long>(type: "INTEGER", nullable: true),
                    equity_end = table.Column<long>(type: "INTEGER", nullable: true),
                    debt_start = table.Column<long>(type: "INTEGER", nullable: true),
                    debt_end = table.Column<long>(type: "INTEGER", nullable: true),
                    result = table.Column<long>(type: "INTEGER", nullable: true),
                    formation = table.Column<decimal>(type: "TEXT", nullable: true),
                    occupation = table.Column<decimal>(type: "TEXT", nullable: true),
                    wages = table.Column<long>(type: "INTEGER", nullable: true),
                    hire = table.Column<long>(type: "INTEGER", nullable: true),
                    apparatus = table.Column<long>(type: "INTEGER", nullable: true),
                    overhead = table.Column<long>(type: "INTEGER", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_party_facts", x => new { x.collaboration_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "task_field_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pool = table.Column<string>(type: "TEXT", nullable: false),
                    task_field = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_field_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vat_period",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collaboration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pool = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    through = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    regime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rate = table.Column<decimal>(type: "TEXT", nullable: false),
                    input_vat = table.Column<decimal>(type: "TEXT", nullable: true),
                    is_ict = table.Column<bool>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vat_period", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_imported_ledger_collaboration_id_year_number",
                table: "imported_ledger",
                columns: new[] { "collaboration_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_issued_invoice_collaboration_id_number",
                table: "issued_invoice",
                columns: new[] { "collaboration_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_task_field_rule_collaboration_id_participant_id_pool",
                table: "task_field_rule",
                columns: new[] { "collaboration_id", "participant_id", "pool" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_vat_period_collaboration_id_pool_valid_from",
                table: "vat_period",
                columns: new[] { "collaboration_id", "pool", "valid_from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "imported_ledger");

            migrationBuilder.DropTable(
                name: "invoice_recipient");

            migrationBuilder.DropTable(
                name: "invoicing_settings");

            migrationBuilder.DropTable(
                name: "issued_invoice");

            migrationBuilder.DropTable(
                name: "ledger_fault");

            migrationBuilder.DropTable(
                name: "ledger_rule");

            migrationBuilder.DropTable(
                name: "party_facts");

            migrationBuilder.DropTable(
                name: "task_field_rule");

            migrationBuilder.DropTable(
                name: "vat_period");
        }
    }
}
