using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Biandangou.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class YearOfEventsIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublicityEvents_HeldOn_Id",
                table: "PublicityEvents");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_Year",
                table: "PublicityEvents",
                columns: new[] { "HeldOn", "Id", "VillageId", "Form", "AgencyId", "Sessions", "Audience", "Materials", "Consultations", "Posts", "ThemeDayId", "Theme", "DeletedAt" },
                descending: new[] { true, true, false, false, false, false, false, false, false, false, false, false, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublicityEvents_Year",
                table: "PublicityEvents");

            migrationBuilder.CreateIndex(
                name: "IX_PublicityEvents_HeldOn_Id",
                table: "PublicityEvents",
                columns: new[] { "HeldOn", "Id" },
                descending: new bool[0]);
        }
    }
}
