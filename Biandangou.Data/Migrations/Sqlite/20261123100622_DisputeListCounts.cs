using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Biandangou.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DisputeListCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Disputes_ReceivedOn_Id",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_ReceivedOn_Id",
                table: "Disputes");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "ReceivedOn", "Id", "Status", "DueOn", "DeletedAt" },
                descending: new[] { true, true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes",
                columns: new[] { "VillageId", "ReceivedOn", "Id", "Status", "DueOn", "DeletedAt" },
                descending: new[] { false, true, true, false, false, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Disputes_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_VillageId_ReceivedOn_Id_Status_DueOn_DeletedAt",
                table: "Disputes");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "ReceivedOn", "Id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_VillageId_ReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "VillageId", "ReceivedOn", "Id" },
                descending: new[] { false, true, true });
        }
    }
}
