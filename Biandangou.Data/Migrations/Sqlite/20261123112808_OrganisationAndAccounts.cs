using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Biandangou.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OrganisationAndAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "AuditEntries",
                type: "TEXT",
                maxLength: 45,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Address",
                table: "AuditEntries");
        }
    }
}
